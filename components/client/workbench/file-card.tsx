'use client';

import { startTransition, useEffect, useId, useState } from 'react';
import { fill } from '@/lib/browser/checks/finding';
import { NoAnswer } from '@/lib/browser/workbench/client';
import type { FileSum } from '@/lib/browser/workbench/protocol';
import { importLimits } from '@/lib/facts/software/mastodon-files';
import { type TableKind, tableKinds } from '@/lib/move/files/kinds';
import { mostRows } from '@/lib/move/files/mend';
import { largestFile } from '@/lib/move/files/recognise';
import type { BenchProps } from './bench-props';
import { type Chosen, shownName } from './chosen';
import { FiltersCard } from './filters-card';
import { TableCard } from './table-card';

type State = { share: number; sum: FileSum | null; trouble: 'stopped' | 'unreadable' | null };

/** One file: its reading, what it is, and all that can be done with it. */
export function FileCard({
  chosen,
  onSum,
  onRemove,
  ...props
}: BenchProps & {
  chosen: Chosen;
  onSum: (key: string, sum: FileSum) => void;
  onRemove: (key: string) => void;
}) {
  const { desk, texts, locale } = props;
  const { key, file } = chosen;
  const id = useId();
  const [as, setAs] = useState<TableKind | null>(null);
  const [{ share, sum, trouble }, setState] = useState<State>({ share: 0, sum: null, trouble: null });
  const [stop, setStop] = useState<{ now: () => void } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setState({ share: 0, sum: null, trouble: null });
    const reading = desk.call('open', { key, file, as }, (read) => {
      if (isCurrent) setState((before) => (before.sum ? before : { ...before, share: read }));
    });
    setStop({ now: reading.stop });
    reading.answer.then(
      (answer) => {
        if (!isCurrent) return;
        // What there is to draw is drawn in small pieces, so that a slow phone stays awake to its reader.
        startTransition(() => {
          setState({ share: 1, sum: answer, trouble: null });
          onSum(key, answer);
        });
      },
      (error: unknown) => {
        const why = error instanceof NoAnswer ? error.why : 'unreadable';
        if (isCurrent) setState({ share: 0, sum: null, trouble: why });
      },
    );
    return () => {
      isCurrent = false;
      reading.stop();
    };
  }, [desk, key, file, as, onSum]);

  const name = { file: shownName(file) };
  const number = (value: number) => value.toLocaleString(locale);
  const said = () => {
    if (trouble) return fill(texts[trouble], name);
    if (sum === null) return fill(texts.reading, { ...name, share: number(Math.round(share * 100)) });
    if (sum.what === 'wrong') {
      const values = {
        size: number(Math.ceil(file.size / 1e6)),
        most: number(largestFile / 1e6),
        rows: number(mostRows),
        rowLimit: number(importLimits.rows),
        limit: number(importLimits.megabytes),
      };
      return fill(texts.wrong[sum.why], values);
    }
    if (sum.what === 'filters') {
      return fill(texts.filters.said, { ...name, count: number(sum.filters.total) });
    }
    return fill(texts.said, {
      ...name,
      kind: texts.kinds[sum.kind],
      rows: number(sum.rows),
      servers: number(sum.servers),
      unreadable: number(sum.unreadable),
    });
  };
  const hint =
    sum?.what === 'table' && (sum.isOneOfTwo ? texts.kindTwo : sum.isCertain ? null : texts.kindAsk);
  const remove = () => {
    desk.call('close', { key });
    onRemove(key);
  };
  return (
    <section className="bench-file" aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>
        <bdi>{name.file}</bdi>
      </h3>
      {/* Of the share only the beginning and the end are news to who listens. */}
      <p role="status" aria-live={sum || trouble ? 'polite' : 'off'} className="bench-said">
        {said()}
      </p>
      {!sum && !trouble && (
        <p>
          <progress value={share} aria-label={fill(texts.reading, { ...name, share: '' })} />{' '}
          <button type="button" className="quiet-button" onClick={() => stop?.now()}>
            {texts.stop}
          </button>
        </p>
      )}
      {sum?.what === 'table' && (
        <p className="bench-kind">
          <label htmlFor={`${id}-kind`}>{texts.kindLabel}</label>
          <select
            id={`${id}-kind`}
            value={sum.kind}
            aria-describedby={hint ? `${id}-ask` : undefined}
            onChange={({ target }) => setAs(tableKinds.find((kind) => kind === target.value) ?? null)}
          >
            {tableKinds.map((kind) => (
              <option key={kind} value={kind}>
                {texts.kinds[kind]}
              </option>
            ))}
          </select>
          {hint && (
            <span className="hint" id={`${id}-ask`}>
              {hint}
            </span>
          )}
        </p>
      )}
      {sum?.what === 'table' && <TableCard key={sum.kind} {...props} chosen={chosen} sum={sum} />}
      {sum?.what === 'filters' && <FiltersCard texts={texts} filters={sum.filters} />}
      <p className="bench-actions">
        <button type="button" className="quiet-button" onClick={remove}>
          {fill(texts.remove, name)}
        </button>
      </p>
    </section>
  );
}
