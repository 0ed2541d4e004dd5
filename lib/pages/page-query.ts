import { type PageKey, pageRow } from '@/lib/pages';
import { type Query, readQuery, readSearchParams, type SearchParams, understood } from '../address/query';

/**
 * What a page finds in its address, as a query string or as Next hands it over: its own parameters, and those it only hands on, as
 * far as they could be read, for it has no field to show them in.
 */
export function pageQuery(key: PageKey, search: string | SearchParams): Query {
  const { params, carries = [] } = pageRow(key);
  const read = (names: typeof params) =>
    typeof search === 'string' ? readQuery(names, search) : readSearchParams(names, search);
  return { ...read(params), ...understood(read(carries)) };
}
