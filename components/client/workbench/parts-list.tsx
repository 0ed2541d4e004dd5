'use client';

import { useId, useState } from 'react';
import { fill } from '@/lib/browser/checks/finding';
import type { PartSum } from '@/lib/browser/workbench/protocol';
import { followersForMore, followLimit, importLimits } from '@/lib/facts/software/mastodon-files';
import type { TableKind } from '@/lib/move/files/kinds';
import type { BenchProps } from './bench-props';
import { SaveWanted } from './save-wanted';
import { useDeskAnswer } from './use-desk-answer';

const noParts: readonly PartSum[] = [];

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
  const isFollows = kind === 'following';
  const limit = isFollows ? followLimit.people : importLimits.rows;
  // Who follows many there already needs this for a short file too.
  const isLong = kind !== 'followers' && (rows > limit || (isFollows && rows > limit / 2));
  const parts = useDeskAnswer(desk, 'parts', isLong ? { key: fileKey, already } : null, noParts);
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
