import { type Query, understood, writeQuery } from './address/query';
import type { Locale } from './i18n/routing';
import { type PageKey, pagePath, pageRow } from './pages';

/** The address of another page of ours, from the root, with what it can carry of this query. */
export function pageHref(key: PageKey, locale: Locale, query: Partial<Query>): string {
  const { params, carries = [] } = pageRow(key);
  const known: readonly string[] = [...params, ...carries];
  const carried = Object.entries(understood(query)).filter(([name]) => known.includes(name));
  return pagePath(key, locale) + writeQuery(Object.fromEntries(carried));
}
