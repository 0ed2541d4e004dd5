import type { KeptRow } from './kept';

/** How things come along, in the order a reader cares about it. */
const order = [
  'moves',
  'helped',
  'file',
  'archived',
  'hand',
  'unknown',
  'stays',
] as const satisfies readonly KeptRow['how'][];

/** What comes along and what stays, by how it travels; no group is empty. */
export type KeptGroup = { how: KeptRow['how']; rows: readonly KeptRow[] };

/** The rows of the table gathered by how they travel. */
export function keptGroups(rows: readonly KeptRow[]): readonly KeptGroup[] {
  return order
    .map((how) => ({ how, rows: rows.filter((row) => row.how === how) }))
    .filter((group) => group.rows.length > 0);
}
