import { typedFields } from '../address/fields';
import { hasUnreadable, writeQuery } from '../address/query';
import { preferredLocale } from '../i18n/accept-language';
import { isLocale, type Locale } from '../i18n/routing';
import { findPage, pagePath } from '../pages';
import { pageQuery } from '../pages/page-query';
import { readShortAddress } from '../pages/short-address';
import { legacyPage } from './legacy';

/** What to do with a request: send it on to its canonical address, or render a path of `app/`. */
export type Route =
  | {
      kind: 'redirect';
      to: string;
      permanent: boolean;
      byLanguage: boolean;
      /** Whether the path was typed by somebody, and may hold a handle. */
      isTyped?: boolean;
    }
  | {
      kind: 'render';
      path: string;
      search: string;
      locale: Locale;
      keep: 'page' | 'missing' | 'never';
      byLanguage: boolean;
    };

/** The longest path and query we read, in characters. */
export const maxAddressLength = 4096;

/**
 * Decides by the address alone, in one step: whatever is not canonical (language, path, slash at the end, order and spelling of
 * the query) goes to its canonical form at once. Paths of no page end in "not found", in the reader's language.
 */
export function routeRequest(pathname: string, search: string, acceptLanguage: string | null): Route {
  const segments = pathname.split('/').filter(Boolean);
  const [first, ...rest] = segments;

  if (!isLocale(first)) {
    const locale = preferredLocale(acceptLanguage);
    const key = segments.length === 0 ? '' : legacyPage(segments.join('/'));
    if (key === null) return missing(locale, true);
    return {
      kind: 'redirect',
      to: pagePath(key, locale) + writeQuery(pageQuery(key, search)),
      permanent: false,
      byLanguage: true,
    };
  }

  const key = findPage(rest.join('/'), first);
  if (key === null) {
    const servers = readShortAddress(rest);
    if (servers === null) return missing(first, false);
    const to = pagePath('guide/move-server', first) + writeQuery(servers);
    return { kind: 'redirect', to, permanent: true, byLanguage: false, isTyped: true };
  }

  const query = pageQuery(key, search);
  const canonical = pagePath(key, first) + writeQuery(query);
  if (canonical !== pathname + search)
    return { kind: 'redirect', to: canonical, permanent: true, byLanguage: false };
  // What could not be read, or is free text, may be anything, a handle or a password: it stays with the one who typed it.
  const isTyped = typedFields.some((name) => query[name].state !== 'empty');
  const keep = hasUnreadable(query) || isTyped ? 'never' : 'page';
  const path = key === '' ? `/${first}` : `/${first}/${key}`;
  return { kind: 'render', path, search, locale: first, keep, byLanguage: false };
}

/** One path for all that is not there: nothing of what was asked for reaches the page that says so. */
function missing(locale: Locale, byLanguage: boolean): Route {
  return { kind: 'render', path: `/${locale}/missing`, search: '', locale, keep: 'missing', byLanguage };
}
