import { type Query, valueIn } from '@/lib/address/query';
import type { End, Side } from '@/lib/move/move';
import { findSoftware } from '@/lib/software/software';

/** A guide that knows one server at most: the reader's own. */
export type OwnGuide = { query: Query; own: End };

/** The guide that an address describes; `side` says under which of the two names the reader's server stands in it. */
export function readOwnGuide(query: Query, side: Side): OwnGuide {
  const software = valueIn(side === 'to' ? query.toSoftware : query.fromSoftware);
  return { query, own: { side, server: valueIn(query[side]), software: findSoftware(software) } };
}
