import { type Query, valueIn } from '@/lib/address/query';
import type { Handle } from '@/lib/address/server/handle-in';

/** What the own-domain guide is made for: an account, and the address that is to lead to it, as far as they are known. */
export type OwnDomain = { query: Query; account: Handle | null; alias: Handle | null };

/** Reads the two handles from a query. */
export function readOwnDomain(query: Query): OwnDomain {
  return { query, account: valueIn(query.username), alias: valueIn(query.alias) };
}
