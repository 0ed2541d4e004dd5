'use client';

import { useState } from 'react';
import { fill } from '@/lib/browser/checks/finding';
import type { FileSum } from '@/lib/browser/workbench/protocol';
import type { Column } from '@/lib/facts/software/mastodon-files';
import { fileShapes, mainColumn, type TableKind } from '@/lib/move/files/kinds';
import { damages, harmless } from '@/lib/move/files/mend';
import { AskNew } from './ask-new';
import { AskOthers } from './ask-others';
import type { BenchProps } from './bench-props';
import type { Chosen } from './chosen';
import { ConvertFile } from './convert-file';
import { DeskTable } from './desk-table';
import { PartsList } from './parts-list';
import { SaveWanted } from './save-wanted';

/** What is in a table: its sums, its damages, and all that can be asked and made of it. */
export function TableCard({
  chosen: { key },
  sum,
  ...props
}: BenchProps & { chosen: Chosen; sum: Extract<FileSum, { what: 'table' }> }) {
  const { desk, texts, locale } = props;
  const [version, setVersion] = useState(0);
  const number = (value: number) => value.toLocaleString(locale);
  const found = damages.filter((damage) => sum.damages[damage] !== undefined);
  const isHurt = found.some((damage) => !harmless.includes(damage));
  const { kind } = sum;
  const name = fileShapes[kind].name;
  const wantsServers = kind !== 'domainBlocks';
  const table = { ...props, fileKey: key };
  return (
    <>
      <dl className="bench-sums">
        {(['rows', 'servers', 'unreadable'] as const).map((each) => (
          <div key={each}>
            <dt>{texts.sums[each]}</dt>
            <dd>{number(sum[each])}</dd>
          </div>
        ))}
      </dl>
      {isHurt ? (
        <div className="bench-note bench-hurt">
          <h4>{texts.hurt.title}</h4>
          <ul>
            {found.map((damage) => (
              <li key={damage}>{fill(texts.damages[damage], { count: number(sum.damages[damage] ?? 0) })}</li>
            ))}
          </ul>
          <p>{texts.hurt.text}</p>
          <p className="bench-actions">
            <SaveWanted desk={desk} fileKey={key} wanted={{ what: 'mended' }}>
              {texts.hurt.save}
            </SaveWanted>
            {sum.unreadable > 0 && (
              <SaveWanted desk={desk} fileKey={key} wanted={{ what: 'unreadable' }}>
                {texts.hurt.unreadable}
              </SaveWanted>
            )}
          </p>
        </div>
      ) : (
        kind !== 'followers' && !sum.isFailures && <p>{sum.rows === 0 ? texts.wrong.empty : texts.fine}</p>
      )}
      {sum.unreadable > 0 && (
        <DeskTable
          {...table}
          table="unreadable"
          columns={[1, 2, 3].map((cell) => fill(texts.columns.cell, { number: number(cell) }))}
          fileName={`${name}-unreadable.csv`}
        />
      )}
      {sum.isFailures && (
        <div className="bench-note">
          <h4>{texts.failures.title}</h4>
          <p>{texts.failures.text}</p>
          <p className="bench-actions">
            <SaveWanted desk={desk} fileKey={key} wanted={{ what: 'retry' }}>
              {texts.failures.save}
            </SaveWanted>
          </p>
          <DeskTable
            {...table}
            table="failures"
            columns={[
              texts.columns[fileShapes[kind].columns[mainColumn(kind)] as 'handle'],
              texts.columns.why,
            ]}
            fileName={`${name}-reasons.csv`}
            isOpen
            say={(cell, column) =>
              column === 1 ? (texts.failures.why[cell as keyof typeof texts.failures.why] ?? cell) : cell
            }
          />
        </div>
      )}
      <PartsList {...props} fileKey={key} kind={kind} rows={sum.rows} />
      {sum.bridgeBots > 0 && (
        <div className="bench-note bench-hurt">
          <h4>{texts.bridges.title}</h4>
          <p>{fill(texts.bridges.text, { count: number(sum.bridgeBots) })}</p>
          <p className="bench-actions">
            <SaveWanted desk={desk} fileKey={key} wanted={{ what: 'withoutBridges' }}>
              {texts.bridges.save}
            </SaveWanted>
          </p>
        </div>
      )}
      {wantsServers && sum.rows > 0 && (
        <AskNew {...props} fileKey={key} kind={kind} isOpen={kind === 'following'} />
      )}
      {wantsServers && sum.rows > 0 && (
        <AskOthers {...props} fileKey={key} hosts={sum.largest} onSaid={() => setVersion(version + 1)} />
      )}
      <DeskTable
        {...table}
        table="servers"
        version={version}
        columns={[texts.columns.domain, texts.columns.count, texts.columns.software, texts.columns.state]}
        fileName={`${name}-servers.csv`}
        say={(cell, column) =>
          column === 3 ? (texts.states[cell as keyof typeof texts.states] ?? cell) : cell
        }
      />
      <DeskTable {...table} table="rows" columns={columnNames(kind, props)} fileName={`${name}.csv`} />
      {wantsServers && (
        <details className="bench-table">
          <summary>{texts.sums.software}</summary>
          <p className="hint">{texts.sums.softwareHint}</p>
          <ul>
            {sum.software.map(({ software, servers, count }) => (
              <li key={software ?? ''}>
                {fill(software === null ? texts.sums.softwareUnknown : texts.sums.softwareOne, {
                  software: software ?? '',
                  servers: number(servers),
                  count: number(count),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {kind !== 'followers' && sum.rows > 0 && <ConvertFile {...props} fileKey={key} kind={kind} />}
    </>
  );
}

function columnNames(kind: TableKind, { texts: { columns } }: BenchProps): readonly string[] {
  const names: Record<Column, string> = {
    handle: columns.handle,
    yesNo: kind === 'mutes' ? columns.hides : columns.boosts,
    languages: columns.languages,
    domain: columns.domain,
    uri: columns.uri,
    title: columns.title,
  };
  return fileShapes[kind].columns.map((column, at) =>
    kind === 'following' && at === 2 ? columns.notify : names[column],
  );
}
