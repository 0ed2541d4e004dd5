'use client';

import { useId, useState } from 'react';
import { fill } from '@/lib/browser/checks/finding';
import type { Rows, TableName } from '@/lib/browser/workbench/protocol';
import type { BenchProps } from './bench-props';
import { SaveWanted } from './save-wanted';
import { useCopying } from './use-copying';
import { useDeskAnswer } from './use-desk-answer';

const step = 50;
const noRows: Rows = { rows: [], total: 0 };

/** A table of the desk, folded: some rows at a time, to sort, filter, copy and save. `say` writes a cell for people. */
export function DeskTable({
  desk,
  texts,
  locale,
  fileKey,
  table,
  columns,
  fileName,
  version = 0,
  isOpen = false,
  say = (cell) => cell,
}: BenchProps & {
  fileKey: string;
  table: TableName;
  columns: readonly string[];
  fileName: string;
  /** Changes when the desk knows more, so that the rows are fetched again. */
  version?: number;
  isOpen?: boolean;
  say?: (cell: string, column: number) => string;
}) {
  const id = useId();
  const [filter, setFilter] = useState('');
  const [sort, setSort] = useState<number | null>(null);
  const [isDown, setDown] = useState(false);
  const [limit, setLimit] = useState(step);
  const [isUnfolded, setUnfolded] = useState(isOpen);
  const { copy, said } = useCopying(texts);
  const view = { table, filter, sort, isDown };
  const ask = isUnfolded ? { key: fileKey, view: { ...view, limit } } : null;
  const { rows, total } = useDeskAnswer(desk, 'view', ask, noRows, version);
  const press = (column: number) => {
    setDown(sort === column && !isDown);
    setSort(column);
  };
  const numbers = { shown: rows.length.toLocaleString(locale), total: total.toLocaleString(locale) };
  return (
    <details
      className="bench-table"
      open={isUnfolded}
      onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}
    >
      <summary>{texts.tables[table]}</summary>
      <div className="bench-filter">
        <label htmlFor={id}>{texts.tables.filter}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck="false"
          value={filter}
          onChange={({ target }) => setFilter(target.value)}
        />
      </div>
      <p role="status">{total === 0 ? texts.tables.none : fill(texts.tables.shown, numbers)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className="bench-scroll" tabIndex={0} aria-label={texts.tables[table]}>
        <table>
          <thead>
            <tr>
              {columns.map((name, column) => (
                <th
                  key={name}
                  scope="col"
                  aria-sort={sort === column ? (isDown ? 'descending' : 'ascending') : undefined}
                >
                  <button type="button" className="bench-sort" onClick={() => press(column)}>
                    {name} <span aria-hidden="true">{sort === column ? (isDown ? '↓' : '↑') : '↕'}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own, and may be alike.
              <tr key={at}>
                {columns.map((name, column) => (
                  <td key={name}>
                    <bdi>{say(row[column] ?? '', column)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="bench-actions">
        {rows.length < total && (
          <button type="button" className="quiet-button" onClick={() => setLimit(limit + step * 4)}>
            {texts.tables.more}
          </button>
        )}
        <button
          type="button"
          className="quiet-button"
          onClick={() => copy(desk.call('copy', { key: fileKey, view }).answer)}
        >
          {texts.tables.copy}
        </button>
        <SaveWanted
          desk={desk}
          fileKey={fileKey}
          wanted={{ what: 'table', view, fileName, headers: columns }}
        >
          {texts.tables.save}
        </SaveWanted>
        <span role="status">{said}</span>
      </p>
    </details>
  );
}
