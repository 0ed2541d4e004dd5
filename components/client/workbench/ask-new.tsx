'use client';

import { useState } from 'react';
import { type WhyNot, withPatience } from '@/lib/browser/checks/ask';
import { askBlockList } from '@/lib/browser/checks/domain-blocks';
import { fill } from '@/lib/browser/checks/finding';
import type { BlockedSum } from '@/lib/browser/workbench/protocol';
import { fileShapes, mainColumn, type TableKind } from '@/lib/move/files/kinds';
import type { BenchProps } from './bench-props';
import { DeskTable } from './desk-table';

/** What there is to say where no list came. */
const without = {
  needsLogin: 'hidden',
  refused: 'hidden',
  missing: 'hidden',
  unreachable: 'silent',
  slow: 'silent',
  busy: 'silent',
  broken: 'silent',
  redirects: 'unclear',
  tooBig: 'unclear',
  webPage: 'unclear',
  unreadable: 'unclear',
} as const satisfies Record<WhyNot, string>;

/** Asks the new server for the list of those it blocks, at a click, and shows who in the file is there. The list goes to the desk, no row to the server. */
export function AskNew({
  fileKey,
  kind,
  isOpen,
  ...props
}: BenchProps & { fileKey: string; kind: TableKind; isOpen: boolean }) {
  const { desk, texts, to, locale } = props;
  const [status, setStatus] = useState('');
  const [found, setFound] = useState<BlockedSum | null>(null);
  const words = texts.new;
  if (to === null) return <p className="hint">{words.unnamed}</p>;

  const host = { host: to.shown };
  const ask = async () => {
    setStatus(words.asking);
    setFound(null);
    const { value, whyNot } = await withPatience(to.host, (url, init) => fetch(url, init), askBlockList);
    if (value === null) return setStatus(fill(words[without[whyNot]], host));
    try {
      const sum = await desk.call('blocked', { key: fileKey, list: value }).answer;
      const isNone = sum.suspended + sum.limited === 0;
      setFound(isNone ? null : sum);
      setStatus(
        fill(isNone ? words.none : words.some, {
          ...host,
          suspended: sum.suspended.toLocaleString(locale),
          limited: sum.limited.toLocaleString(locale),
        }),
      );
    } catch {
      // The file was put away meanwhile, and this part of the page with it.
    }
  };
  const first = fileShapes[kind].columns[mainColumn(kind)];
  return (
    <details className="bench-table bench-ask" open={isOpen}>
      <summary>{fill(words.title, host)}</summary>
      <p>{fill(words.text, host)}</p>
      <button type="button" onClick={ask}>
        {fill(words.ask, host)}
      </button>
      <p role="status">{status}</p>
      {found && (
        <>
          <p>{words.someText}</p>
          <DeskTable
            {...props}
            fileKey={fileKey}
            table="lost"
            columns={[
              first === 'uri' ? texts.columns.uri : texts.columns.handle,
              texts.columns.domain,
              texts.columns.how,
            ]}
            fileName="blocked-by-the-new-server.csv"
            isOpen
            say={(cell, column) =>
              column === 2 ? (cell === 'suspend' ? words.suspend : words.silence) : cell
            }
          />
        </>
      )}
    </details>
  );
}
