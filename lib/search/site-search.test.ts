import { describe, expect, it } from 'vitest';
import { loadMessages } from '@/messages';
import { pageKeys } from '../pages';
import { siteDocuments } from './documents';
import { siteSearch } from './site-search';

const untitled = (id: string) => id;
const first = async (locale: 'da' | 'en', query: string) =>
  (await siteSearch(locale, query, untitled))[0]?.hits[0];

describe('siteSearch', () => {
  it.each([
    ['da', 'flyt følgerne', 'guide/move-server', 'move'],
    ['en', 'save your data', 'guide/move-server', 'export'],
    ['da', 'VÆLG EN SERVER', 'guide/choose-a-server', null],
    ['en', 'Choose a Mastodon server', 'guide/choose-a-server', null],
  ] as const)('in %s, "%s" leads to %s, section %s', async (locale, query, page, section) => {
    expect(await first(locale, query)).toMatchObject({ page, section });
  });

  it.each(['da', 'en'] as const)(
    'in %s, an exact message of the screen leads to its help first',
    async (locale) => {
      const message =
        locale === 'da' ? 'er ikke et alias for denne konto' : 'is not an alias of this account';
      expect((await first(locale, message))?.page).toBe('guide/trouble/not-an-alias');
    },
  );

  it.each(['', ' ', '???', 'qqqqqqq', '<script>alert(1)</script> zzzz'])(
    'finds nothing for %j',
    async (query) => {
      expect(await siteSearch('en', query, untitled)).toEqual([]);
    },
  );
});

describe('a word that stands in many places', () => {
  it.each([
    ['da', 'følgere'],
    ['en', 'followers'],
  ] as const)('in %s, "%s" lists a few of each kind, a place named for it first', async (locale, word) => {
    const groups = await siteSearch(locale, word, untitled);
    expect(groups.map(({ kind }) => kind).toSorted()).toEqual(['guides', 'help']);
    expect(groups.filter(({ hits }) => hits.length > 6)).toEqual([]);
    const places = groups.find(({ kind }) => kind === 'guides');
    expect(places?.hits[0]?.title.toLowerCase()).toContain(word.slice(0, 6));
  });
});

describe('siteDocuments', () => {
  it('gives each document a title and a page that exists', async () => {
    for (const locale of ['da', 'en'] as const) {
      for (const { page, title, text } of siteDocuments(await loadMessages(locale))) {
        expect(pageKeys).toContain(page);
        expect(title.trim()).not.toBe('');
        expect(text.trim()).not.toBe('');
      }
    }
  });
});
