'use client';

import { useEffect, useId, useState } from 'react';
import { fill } from '@/lib/browser/checks/finding';
import type { PartSum } from '@/lib/browser/workbench/protocol';
import { followersForMore, followLimit, importLimits } from '@/lib/facts/software/mastodon-files';
import type { TableKind } from '@/lib/files/kinds';
import type { BenchProps } from './bench-props';
import { SaveWanted } from './save-wanted';

/** The pieces of a file that is too long for one import; nothing where it is not. */
export function PartsList({
  desk,
  texts,
  locale,
  fileKey,
  kind,
  rows,
}: BenchProps & { fileKey: string; kind: TableKind; rows: number }) {
  const id = useId();
  const [already, setAlready] = useState(0);
  const [parts, setParts] = useState<readonly PartSum[]>([]);
  const isFollows = kind === 'following';
  const limit = isFollows ? followLimit.people : importLimits.rows;
  // Who follows many there already needs this for a short file too.
  const isLong = kind !== 'followers' && (rows > limit || (isFollows && rows > limit / 2));
  useEffect(() => {
    if (!isLong) return;
    let isCurrent = true;
    desk.call('parts', { key: fileKey, already }).answer.then(
      (answer) => isCurrent && setParts(answer),
      () => {
        // The file was put away meanwhile, and this list with it.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [desk, fileKey, already, isLong]);
  if (!isLong) return null;

  const { title, follows, rows: tooMany, already: question, ...names } = texts.parts;
  const number = (value: number) => value.toLocaleString(locale);
  return (
    <div className="bench-note">
      {parts.length > 1 && <h4>{title}</h4>}
      <p>{fill(isFollows ? follows : tooMany, { limit: number(limit) })}</p>
      {isFollows && (
        <p className="bench-kind">
          <label htmlFor={id}>{question}</label>
          <input
            id={id}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            defaultValue="0"
            onChange={({ target }) => setAlready(Number(target.value.replace(/\D/g, '').slice(0, 6)) || 0)}
          />
        </p>
      )}
      {parts.length > 1 && (
        <ol className="bench-parts">
          {parts.map(({ fileName, rows: count, waits }, at) => (
            <li key={fileName}>
              <SaveWanted desk={desk} fileKey={fileKey} wanted={{ what: 'part', number: at, already }}>
                {fill(waits ? names.waits : at === 0 ? names.now : names.next, {
                  file: fileName,
                  rows: number(count),
                  followers: number(followersForMore),
                })}
              </SaveWanted>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
