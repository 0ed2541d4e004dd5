import { fieldOf, type Query } from '@/lib/address/query';

/** The search apart from the servers: it may hold anything, so it stands in its own field and in no link. */
export function splitSearch(query: Query): { search: string; servers: Query } {
  const { q } = query;
  const search = q.state === 'ok' ? q.value : q.state === 'invalid' ? q.raw : '';
  return { search, servers: { ...query, q: fieldOf<string>(null) } };
}
