import { type PageKey, pagePath, pageRow } from '@/lib/pages';
import type { FieldName } from '../address/fields';
import { type Query, understood, writeQuery } from '../address/query';
import type { Locale } from '../i18n/routing';

/** The address of another page of ours, from the root, with what it can carry of this query. */
export function pageHref(key: PageKey, locale: Locale, query: Partial<Query>): string {
  const { params, carries = [] } = pageRow(key);
  return pagePath(key, locale) + carried(query, [...params, ...carries]);
}

// A page has dozens of addresses from the one query it was asked with.
const written = new WeakMap<Partial<Query>, Map<string, string>>();

function carried(query: Partial<Query>, params: readonly FieldName[]): string {
  const before = written.get(query) ?? new Map<string, string>();
  written.set(query, before);
  const names = params.join();
  const known = before.get(names);
  if (known !== undefined) return known;
  const fields = Object.entries(understood(query)).filter(([name]) => params.some((param) => param === name));
  const search = writeQuery(Object.fromEntries(fields));
  before.set(names, search);
  return search;
}
