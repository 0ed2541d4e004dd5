import { followLimit, importLimits } from '@/lib/facts/software/mastodon-files';
import { fileShapes, type TableKind } from './kinds';

/** One of several files: its name, its rows, and whether it can be imported at once or waits for followers. */
export type Part = { fileName: string; rows: readonly (readonly string[])[]; waits: boolean };

/**
 * A file in pieces that Mastodon takes, in order. Of follows the first holds as many as the account may follow still: the limit without
 * those it follows `already` (app/validators/follow_limit_validator.rb); the next ones wait until it has the followers for more. A file that fits
 * is one piece under its usual name.
 */
export function split(kind: TableKind, rows: readonly (readonly string[])[], already = 0): readonly Part[] {
  const isFollows = kind === 'following';
  const most = isFollows ? followLimit.people : importLimits.rows;
  const first = isFollows ? Math.min(most, Math.max(0, most - already)) : most;
  const pieces: (readonly (readonly string[])[])[] = [];
  if (first > 0 && rows.length > 0) pieces.push(rows.slice(0, first));
  for (let at = first; at < rows.length; at += most) pieces.push(rows.slice(at, at + most));
  const waitsFrom = isFollows ? (first > 0 ? 1 : 0) : pieces.length;
  return pieces.map((piece, index) => ({
    fileName: partName(kind, index + 1, pieces.length),
    rows: piece,
    waits: index >= waitsFrom,
  }));
}

/** Mastodon tells the kind by how a name begins, so the number comes after it. */
function partName(kind: TableKind, number: number, of: number): string {
  const { name } = fileShapes[kind];
  return of === 1 ? `${name}.csv` : `${name}-${String(number).padStart(String(of).length, '0')}-of-${of}.csv`;
}
