import type { Move, Side } from '@/lib/move/move';

/**
 * Names of what the reader's device keeps. The number is the form of the value: a new form gets a new number, and what an older
 * guide left behind is then not read wrongly.
 */
const version = 1;

/** Where the user name on one of the two servers is kept. By the host alone, so that it outlives a change of the other server. */
export function nameKey(side: Side, host: string): string {
  return `name.${version}:${side}:${host}`;
}

/** Where the ticks of a guide are kept, for each pair of servers of its own; a server not named is nothing. */
export function ticksKey({ from, to }: Pick<Move, 'from' | 'to'>): string {
  return `ticks.${version}:${from.server?.host ?? ''}>${to.server?.host ?? ''}`;
}

/** The mark that a page, by its path and query, is saved for reading without a network. */
export function savedKey(address: string): string {
  return `saved.${version}:${address}`;
}
