import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '@/lib/i18n/routing';
import { findPage, pageKeys, pagePath } from '@/lib/pages';
import { pathBelow } from './paths';

describe.each(locales)('the addresses in %s', (locale) => {
  it('are words of small letters without any that addresses escape', () => {
    const paths = pageKeys.map((key) => pagePath(key, locale));
    expect(paths.filter((path) => !/^(?:\/[a-z\d]+(?:-[a-z\d]+)*)+$/.test(path))).toEqual([]);
  });

  it('are each one page’s alone', () => {
    for (const key of pageKeys) expect(findPage(pathBelow(key, locale), locale)).toBe(key);
  });

  it('have no slug for what is no page', () => {
    const file = `messages/${locale}/paths.json`;
    const slugs = existsSync(file) ? Object.keys(JSON.parse(readFileSync(file, 'utf8'))) : [];
    const known = new Set(pageKeys.flatMap((key) => [key, key.split('/')[0]]));
    expect(slugs.filter((key) => !known.has(key))).toEqual([]);
  });
});

it.each<[string, Locale, string]>([
  ['guide/move-server', 'da', 'guide/flyt-server'],
  ['guide/move-server/closing', 'da', 'guide/flyt-server/serveren-lukker'],
  ['guide/move-server/closing', 'en', 'guide/move-server/server-closing'],
  ['guide/trouble/not-an-alias', 'en', 'guide/trouble/not-an-alias'],
  // Without words of its own, a language has the English ones.
  ['guide/move-server/closing', 'qps', 'guide/move-server/server-closing'],
])('%s in %s is %s', (key, locale, path) => {
  expect(pathBelow(key, locale)).toBe(path);
});
