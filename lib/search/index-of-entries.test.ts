import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n/routing';
import { locales } from '@/lib/i18n/routing';
import { loadMessages } from '@/messages';
import { type TroubleId, troubleEntry, troubleIds } from '../help/entries';
import { screenMessage } from '../help/screen-message';
import { troubleText } from '../help/texts';
import { haystack, searchables } from './index-of-entries';
import { hasAllWords, normalize } from './normalize';
import { search, searchIndex } from './search';

async function titles(locale: Locale): Promise<(id: TroubleId) => string> {
  const messages: unknown = await loadMessages(locale);
  return (id) =>
    troubleText(id, 'title')
      .split('.')
      .reduce<unknown>((branch, part) => (branch as Record<string, unknown>)[part], messages) as string;
}

const everyMessage = troubleIds.flatMap((id) =>
  troubleEntry(id).messages.flatMap((key) =>
    [...new Set(locales.map((locale) => screenMessage(key, locale)))].map((text) => [id, text] as const),
  ),
);

/** A message as a screen fills it in. */
function filledIn(message: string): string {
  return message
    .replace(/%\{count\}|%\{limit\}/g, '20.000')
    .replace(/%?\{[^}]*(?:error)[^}]*\}/g, 'Illegal quoting in line 3.')
    .replace(/%?\{[^}]*\}/g, '@anna@mastodon.example');
}

describe.each(locales)('searching, titles in %s', async (locale) => {
  const all = searchables(await titles(locale));
  const index = searchIndex(all);
  const first = (query: string) => search(index, query)[0];

  it.each(everyMessage)('%s is the first answer to "%s"', (id, text) => {
    const shown = filledIn(text);
    expect(first(text)).toBe(id);
    expect(first(shown)).toBe(id);
    expect(first(shown.toUpperCase())).toBe(id);
    expect(first(`»${shown}«`)).toBe(id);
    expect(first(`"${shown.toLowerCase().replace(/[.,]/g, '')}"`)).toBe(id);
    expect(first(`Handle of the new account ${shown}`)).toBe(id);
    expect(first(`Brugernavn på den nye konto ${shown}`)).toBe(id);
  });

  it.each(everyMessage)('%s is found by most of "%s"', (id, text) => {
    const words = filledIn(text).split(' ');
    if (words.length < 4) return expect(first(text)).toBe(id);
    // The last word half typed.
    expect(first(words.join(' ').slice(0, -1))).toBe(id);
  });

  it.each<[string, TroubleId]>([
    ['er ikke et alias for denne konto', 'not-an-alias'],
    ['ikke et alias', 'not-an-alias'],
    ['Your account is redirecting to anna@mastodon.example.', 'redirect-only'],
    ['Din konto omdirigerer til anna@mastodon.example.', 'redirect-only'],
    ['not an alias', 'not-an-alias'],
    ['alias virker ikke', 'not-an-alias'],
    ['could not be fuond', 'not-found'],
    ['nedkoling', 'cooldown'],
    ['foelger mangler', 'followers-missing'],
    ['You cannot follow more than 7,500 people', 'too-many-follows'],
    ['Du kan maks. følge 7500 personer', 'too-many-follows'],
    ['contains more than rows', 'file-refused'],
    ['Excel', 'spreadsheet'],
    ['404', 'import-page-missing'],
    ['lukker', 'closing'],
    ['my server is gone', 'gone'],
    ['min gamle server er væk', 'gone'],
    ['Hastighedsbegrænset', 'follow-requests'],
  ])('"%s" leads to %s', (query, id) => {
    expect(search(index, query).slice(0, 3)).toContain(id);
  });

  it('has one answer for a whole message, and more for a word of everyday speech', () => {
    expect(search(index, '»er ikke et alias for denne konto«')).toEqual(['not-an-alias']);
    expect(search(index, 'Handle of the old account could not be found')).toEqual(['not-found']);
    expect(search(index, 'my import is finished but followers are missing')).toContain('followers-missing');
    expect(search(index, 'followers').length).toBeGreaterThan(3);
  });

  it('finds nothing for nothing, and for nonsense', () => {
    for (const query of ['', ' ', '«»', '???', 'xyzzy plugh', '{}\\'])
      expect(search(index, query)).toEqual([]);
  });

  it('never fails, never names an entry twice, and is quick with whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (query) => {
        const found = search(index, query);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('filters the list while somebody types, so that the exact message leaves its entry', () => {
    for (const entry of all) {
      const text = haystack(entry);
      expect(hasAllWords(text, normalize(entry.title))).toBe(true);
      expect(hasAllWords(text, '')).toBe(true);
    }
  });
});
