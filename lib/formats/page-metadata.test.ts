import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readQuery } from '@/lib/address/query';
import { routeRequest } from '@/lib/http/route';
import { isOffered, type Locale, locales, offeredLocales } from '@/lib/i18n/routing';
import { pageKeys } from '@/lib/pages';
import { pageMetadata } from './page-metadata';

let locale: Locale = 'en';
vi.mock('next-intl/server', () => ({ getLocale: async () => locale }));
beforeEach(() => vi.stubEnv('SITE_URL', 'https://guide.example'));

const names = ['from', 'to', 'toSoftware', 'q', 'username', 'alias', 'closes'] as const;
const texts = { title: 'Title', description: 'Description' };
const queries = [
  '',
  'from=a.dk&to=b.dk',
  'from=not+a+server&to=b.dk',
  'to=b.dk&toSoftware=misskey&q=Tom+%26+Ida+%C3%A6&username=anna@a.dk&alias=anna@b.dk&closes=2030-01-31',
  'from=r%C3%B8dgr%C3%B8d.dk&q=%3Cb%3E',
];

async function headOf(key: (typeof pageKeys)[number], search: string) {
  const { alternates, openGraph, robots } = await pageMetadata(key, readQuery(names, search), texts);
  return {
    canonical: String(alternates?.canonical),
    openGraph: String(openGraph?.url),
    languages: Object.keys(alternates?.languages ?? {}),
    isHidden: robots !== undefined,
  };
}

describe.each(locales)('the head of a page in %s', (language) => {
  it.each(queries)('calls an address with "%s" by its own name, which leads nowhere else', async (search) => {
    locale = language;
    for (const key of pageKeys) {
      // More than the page knows is given, as a page does that adds to its query.
      const { canonical, openGraph } = await headOf(key, search);
      expect(openGraph).toBe(canonical);
      const url = new URL(canonical);
      expect([key, routeRequest(url.pathname, url.search, null).kind]).toEqual([key, 'render']);
      expect(canonical).not.toMatch(/not\+a\+server|%20/);
    }
  });

  it('names the other languages where search engines may keep it, and nowhere else', async () => {
    locale = language;
    const plain = await headOf('guide/tips', '');
    // One that is not offered yet is not for search engines at all.
    const names = isOffered(language) ? [...offeredLocales, 'x-default'] : [];
    expect(plain).toMatchObject({ languages: names, isHidden: !isOffered(language) });
    for (const search of queries.slice(1))
      expect(await headOf('guide/tips', search)).toMatchObject({ languages: [], isHidden: true });
  });
});

it('shows the server of the account that gets an address of its own, never the user', async () => {
  locale = 'en';
  const query = readQuery(names, 'username=anna@mastodon.social&alias=anna@anna.dk');
  const { openGraph } = await pageMetadata('guide/own-domain', query, texts);
  expect(openGraph?.images).toMatchObject([
    { url: 'https://guide.example/en/og/own-domain?to=mastodon.social' },
  ]);
});
