import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from '@/lib/address/query';
import { locales, type RealLocale } from '@/lib/i18n/routing';
import { loadMessages } from '@/messages';
import { troubleEntry, troubleIds } from '../help/entries';
import { screenMessage } from '../help/screen-message';
import { pageKeys } from '../pages';
import { troublePage } from '../pages/trouble-pages';
import { siteDocuments } from './documents';
import { siteSearch } from './site-search';

const pagesFor = async (locale: RealLocale, query: string) =>
  (await siteSearch(locale, query)).hits.map(({ page, section }) => (section ? `${page}#${section}` : page));

describe('siteSearch', () => {
  it.each([
    ['da', 'flyt følgerne', 'guide/move-server#move'],
    ['en', 'save your data', 'guide/move-server#export'],
    ['da', 'VÆLG EN SERVER', 'guide/choose-a-server'],
    ['en', 'Choose a Mastodon server', 'guide/choose-a-server'],
    ['da', 'serverskift', 'guide/move-server'],
    ['da', 'foelgeanmodninger', 'guide/trouble/follow-requests'],
    ['de', 'Follower umziehen', 'guide/move-server#move'],
    ['de', 'Server waehlen', 'guide/choose-a-server'],
    ['de', 'Zwei-Faktor-Authentisierung', 'guide/trouble/two-factor'],
    ['en', 'shutting down', 'guide/trouble/closing'],
    ['en', 'friendica', 'guide/move-server'],
    ['en', 'authenticator', 'guide/trouble/two-factor'],
    ['da', 'bekræftelsesmial', 'guide/trouble/no-mail'],
    ['en', 'accidentaly deleted my profile', 'guide/trouble/deleted-by-mistake'],
    ['en', 'it wont take my csv', 'guide/trouble/file-refused'],
    ['da', 'kan ikke logge på den gamle konto', 'guide/trouble/lost-access'],
  ] as const)('in %s, "%s" finds %s among the first three', async (locale, query, place) => {
    expect((await pagesFor(locale, query)).slice(0, 3)).toContain(place);
  });

  it.each([
    ['en', 'migrate'],
    ['en', 'move'],
    ['da', 'migrere'],
    ['da', 'flyt'],
    ['de', 'umziehen'],
  ] as const)(
    'in %s, "%s" alone leads to the move guide, though messages of the screen have that word',
    async (locale, query) => {
      expect((await pagesFor(locale, query))[0]).toBe('guide/move-server');
    },
  );

  it.each([
    ['de', 'is not an alias of this account', 'en'],
    ['da', 'ist kein Alias für dieses Konto', 'de'],
    ['de', 'ist kein Alias für dieses Konto', undefined],
  ] as const)('in %s, the message “%s” is shown as one in %s', async (locale, message, lang) => {
    expect((await siteSearch(locale, message)).hits[0]?.excerpt[0]?.lang).toBe(lang);
  });

  it.each(locales)('in %s, every exact message of the screen leads to its help first', async (locale) => {
    for (const id of troubleIds) {
      for (const key of troubleEntry(id).messages) {
        const { hits } = await siteSearch(locale, screenMessage(key, locale));
        expect([key, hits[0]?.page]).toEqual([key, troublePage(id)]);
        expect(hits[0]?.excerpt.some(({ isMatch }) => isMatch)).toBe(true);
        const halfTyped = screenMessage(key, locale)
          .replace(/%\{(?:count|limit)\}/g, '20.000')
          .replace(/%?\{[^}]*\}/g, '@anna@mastodon.example')
          .slice(0, -1);
        const begun = (await siteSearch(locale, halfTyped)).hits[0]?.page;
        if (halfTyped.split(' ').length > 3) expect([key, begun]).toEqual([key, troublePage(id)]);
      }
    }
  });

  it('puts typing errors right, and says so', async () => {
    expect((await siteSearch('en', 'how do I make an alais')).corrected).toBe('how do i make an alias');
    expect((await siteSearch('en', 'how do I make an alias')).corrected).toBeNull();
  });

  it('marks what was searched for in the sentence it shows', async () => {
    const { hits } = await siteSearch('en', 'bookmarks');
    const marked = hits.flatMap(({ excerpt }) => excerpt.filter(({ isMatch }) => isMatch));
    expect(marked.length).toBeGreaterThan(0);
    for (const { text } of marked) expect(text.toLowerCase()).toContain('bookmark');
  });

  it.each(['???', 'qqqqqqq', '<b>zzzzqqq</b> xxwwqq'])('guesses where nothing fits %j', async (query) => {
    const { hits, isGuess } = await siteSearch('en', query);
    expect([isGuess, hits.length]).toEqual([true, 3]);
  });

  it('shows no page more than twice, and never fails', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (query) => {
        const { hits } = await siteSearch('da', query);
        expect(hits.length).toBeGreaterThan(0);
        for (const { page } of hits) expect(hits.filter((hit) => hit.page === page).length).toBeLessThan(3);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['en', 'hvordan flytter jeg mine følgere', 'guide/move-server'],
    ['da', 'wie ziehe ich auf einen anderen server um', 'guide/move-server'],
    ['de', 'somebody pretends to be me', 'guide/trouble/impersonation'],
    ['en', 'tofaktor kode virker ikke', 'guide/trouble/two-factor'],
  ] as const)('on a page in %s, understands the other language of "%s"', async (locale, query, page) => {
    const { hits } = await siteSearch(locale, query);
    expect(hits.slice(0, 3).map((hit) => hit.page)).toContain(page);
  });

  it('leaves out the steps that these two servers cannot take', async () => {
    const lemmy = readQuery(['from', 'to'], '?from=lemmy.world&to=mastodon.social');
    const { hits } = await siteSearch('en', 'move your followers', lemmy);
    expect(hits.filter(({ section }) => section === 'move')).toEqual([]);
  });
});

describe('siteDocuments', () => {
  it.each(locales)('in %s, gives each document a title and a page that exists', async (locale) => {
    for (const { page, title, text } of siteDocuments(await loadMessages(locale), locale, {})) {
      expect(pageKeys).toContain(page);
      expect(title.trim()).not.toBe('');
      expect([page, text.join('').trim()]).not.toEqual([page, '']);
    }
  });
});
