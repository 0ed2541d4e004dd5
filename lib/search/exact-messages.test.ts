import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/routing';
import { type TroubleId, troubleEntry, troubleIds } from '../help/entries';
import { screenMessage } from '../help/screen-message';
import { entryMessages } from './entry-messages';
import { findMessages, messageIndex } from './exact-messages';

const index = messageIndex(entryMessages);
const first = (query: string) => findMessages(index, query)[0]?.id;

const everyMessage = troubleIds.flatMap((id) =>
  troubleEntry(id).messages.flatMap((key) =>
    [...new Set(locales.map((locale) => screenMessage(key, locale)))].map((text) => [id, text] as const),
  ),
);

/** A message as a screen fills it in. */
function filledIn(message: string): string {
  return message
    .replace(/%\{count\}|%\{limit\}/g, '20.000')
    .replace(/%?\{[^}]*(?:error)[^}]*\}/g, 'Something else in line 3.')
    .replace(/%?\{[^}]*\}/g, '@anna@mastodon.example');
}

describe('the exact messages', () => {
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

  it.each<[string, TroubleId]>([
    ['Illegal quoting in line 1.', 'spreadsheet'],
    ["Any value after quoted field isn't allowed in line 12.", 'spreadsheet'],
    ['Unclosed quoted field in line 3', 'spreadsheet'],
    ['You cannot follow more than 7,500 people', 'too-many-follows'],
    ['Du kan maks. følge 7500 personer', 'too-many-follows'],
    ['contains more than rows', 'file-refused'],
    ['Hastighedsbegrænset', 'follow-requests'],
    ['Security verification failed', 'cookies'],
  ])('"%s", a part of a message, leads to %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it.each(['error 422', 'Fehler 422', 'fejl', 'Profil'])(
    '"%s" is a word of many messages, and means none',
    (query) => {
      expect(findMessages(index, query)).toEqual([]);
    },
  );

  it('are the only answers where a whole one is in the search', () => {
    const ids = (query: string) => findMessages(index, query).map(({ id }) => id);
    expect(ids('»er ikke et alias for denne konto«')).toEqual(['not-an-alias']);
    expect(ids('Handle of the old account could not be found')).toEqual(['not-found']);
  });

  it('are not found in nothing, and never fail', () => {
    for (const query of ['', ' ', '«»', '???', 'xyzzy plugh', '{}\\'])
      expect(findMessages(index, query)).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (query) => {
        const found = findMessages(index, query).map(({ id }) => id);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
