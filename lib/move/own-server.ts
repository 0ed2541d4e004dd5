import type { Query } from '@/lib/address/query';
import { type End, readEnd, type Side } from '@/lib/move/move';

/** A guide that knows one server at most: the reader's own. */
export type OwnGuide = { query: Query; own: End };

/** The guide that an address describes; `side` says under which of the two names the reader's server stands in it. */
export function readOwnGuide(query: Query, side: Side): OwnGuide {
  return { query, own: readEnd(query, side) };
}
