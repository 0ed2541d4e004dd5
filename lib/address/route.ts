import { preferredLocale } from '../i18n/accept-language';
import { isLocale, type Locale } from '../i18n/routing';
import { findPage, type PageKey, pagePath, pageRow } from '../pages';
import { legacyPage } from './legacy';
import { readQuery, writeQuery } from './query';

/** What to do with a request: send it on to its canonical address, or render a path of `app/`. */
export type Route =
  | { kind: 'redirect'; to: string; permanent: boolean; byLanguage: boolean }
  | { kind: 'render'; path: string; search: string; locale: Locale };

/** The longest path and query we read, in characters. */
export const maxAddressLength = 4096;

function canonicalAddress(key: PageKey, locale: Locale, search: string): string {
  return pagePath(key, locale) + writeQuery(readQuery(pageRow(key).params, search));
}

/**
 * Decides by the address alone, in one step: whatever is not canonical (language, path, slash at the end, order and spelling of
 * the query) goes to its canonical form at once. Paths of no page are rendered as they are, to end in "not found".
 */
export function routeRequest(pathname: string, search: string, acceptLanguage: string | null): Route {
  const segments = pathname.split('/').filter(Boolean);
  const [first, ...rest] = segments;

  if (!isLocale(first)) {
    const locale = preferredLocale(acceptLanguage);
    const key = segments.length === 0 ? '' : legacyPage(segments.join('/'));
    if (key === null) return { kind: 'render', path: `/${locale}/${segments.join('/')}`, search: '', locale };
    return {
      kind: 'redirect',
      to: canonicalAddress(key, locale, search),
      permanent: false,
      byLanguage: true,
    };
  }

  const key = findPage(rest.join('/'), first);
  if (key === null) return { kind: 'render', path: `/${segments.join('/')}`, search: '', locale: first };

  const canonical = canonicalAddress(key, first, search);
  if (canonical !== pathname + search)
    return { kind: 'redirect', to: canonical, permanent: true, byLanguage: false };
  return { kind: 'render', path: `/${first}/${key}`, search, locale: first };
}
