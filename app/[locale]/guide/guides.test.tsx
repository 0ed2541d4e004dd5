import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { SectionedGuide } from '@/components/guide/sectioned-guide';
import { idsIn, linksIn, renderIn } from '@/e2e/support/render';
import { emptyQuery, fieldOf, type Query } from '@/lib/address/query';
import { serverAt } from '@/lib/address/server/testing';
import { externalPages } from '@/lib/facts/external-urls';
import { parseSoftware } from '@/lib/facts/software/choice';
import { locales } from '@/lib/i18n/routing';
import { readOwnGuide } from '@/lib/move/own-server';
import { type PageKey, pageKeys, pagePath, pageRow } from '@/lib/pages';
import { chooseGuide } from './choose-a-server/choose-guide';
import { twitterGuide } from './from-twitter/twitter-guide';
import { startGuide } from './getting-started/start-guide';
import { tipsGuide } from './tips/tips-guide';

const guides: Partial<Record<PageKey, (query: Query) => ReactNode>> = {
  'guide/choose-a-server': (query) => <SectionedGuide of={chooseGuide} guide={readOwnGuide(query, 'from')} />,
  'guide/getting-started': (query) => <SectionedGuide of={startGuide} guide={readOwnGuide(query, 'to')} />,
  'guide/tips': (query) => <SectionedGuide of={tipsGuide} guide={readOwnGuide(query, 'to')} />,
  'guide/from-twitter': (query) => <SectionedGuide of={twitterGuide} guide={readOwnGuide(query, 'to')} />,
};

const host = 'mastodon.example.org';
const named = { from: fieldOf(serverAt(host)), to: fieldOf(serverAt(host)) };
const older = fieldOf(parseSoftware('mastodon@3.5'));
const other = fieldOf(parseSoftware('misskey'));
const queries: Record<string, Query> = {
  'no server': emptyQuery,
  'a server': { ...emptyQuery, ...named },
  'an old server': { ...emptyQuery, ...named, fromSoftware: older, toSoftware: older },
  'a server with other software': { ...emptyQuery, ...named, fromSoftware: other, toSoftware: other },
  'a server we cannot read': {
    ...emptyQuery,
    from: { state: 'invalid', raw: 'a b' },
    to: { state: 'invalid', raw: 'a b' },
  },
};

/** What of a query the page of a guide gets to see. */
function knownTo(key: PageKey, query: Query): Query {
  const known: readonly string[] = pageRow(key).params;
  const seen = Object.entries(query).filter(([name]) => known.includes(name));
  return { ...emptyQuery, ...Object.fromEntries(seen) };
}

const external: readonly string[] = Object.values(externalPages).map(({ url }) => url);

describe.each(Object.entries(guides) as [PageKey, (query: Query) => ReactNode][])('%s', (key, render) => {
  const guide = (query: Query) => render(knownTo(key, query));

  describe.each(locales)('in %s', (locale) => {
    test.each(Object.entries(queries))(
      'reads whole with %s, and every link leads somewhere',
      async (_, query) => {
        const html = await renderIn(locale, guide(query));
        const ids = idsIn(html);
        expect(new Set(ids).size).toBe(ids.length);
        expect(html).not.toMatch(/undefined|\[object|\{[a-zA-Z]+\}/);
        const own = pageKeys.map((key) => pagePath(key, locale));
        const lost = linksIn(html).filter((href) => {
          if (href.startsWith('#')) return !ids.includes(href.slice(1));
          if (href.startsWith('/')) return !own.includes(href.split('?')[0] ?? '');
          return !external.includes(href) && !/^https:\/\/[a-z.-]+\/(?!\/)/.test(href);
        });
        expect(lost).toEqual([]);
      },
    );

    test('has headings in order, one of the first level', async () => {
      const html = await renderIn(locale, guide(emptyQuery));
      const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.every((level, at) => level - (levels[at - 1] ?? 0) <= 1)).toBe(true);
    });

    test('links to a reader’s server only when it is named', async () => {
      const bare = await renderIn(locale, guide(emptyQuery));
      expect(bare).not.toContain(host);
      const known = await renderIn(locale, guide({ ...emptyQuery, ...named }));
      expect(known.includes(host)).toBe(pageRow(key).params.length > 0);
    });

    test('names its sources with the day they were checked', async () => {
      const html = await renderIn(locale, guide(emptyQuery));
      expect(html).toContain('id="sources"');
      expect(html.split('class="source-checked"').length).toBeGreaterThan(3);
    });
  });
});
