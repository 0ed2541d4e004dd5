import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/routing';
import { withEnglish } from '@/lib/i18n/with-english';
import { loadMessages, loadSearchPhrases, loadSearchWords } from '.';
import { messageFiles } from './files.mjs';
import { readMessages, statesOf } from './translations.mjs';

function parts(message: string, pattern: RegExp): string[] {
  return [...new Set([...message.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();
}

const argumentPattern = /\{\s*([a-zA-Z]\w*)\s*[,}]/g;
const tagPattern = /<([a-zA-Z]\w*)>/g;

const english = readMessages('en');

/** The messages of a file, by the keys in it. */
function inFile(locale: string, file: string): Map<string, string> {
  const start = `${file.replace('.json', '')}.`;
  const all = [...readMessages(locale)].filter(([id]) => id.startsWith(start));
  return new Map(all.map(([id, text]) => [id.slice(start.length), text]));
}

/** The texts of the move. */
const ofTheMove = [
  'cautions.json',
  'guide-steps.json',
  'guides.json',
  'move-guide.json',
  'move-other.json',
  'server-check.json',
  'situations.json',
  'tools.json',
];

/** A Danish condition that begins with its verb and is not a question: *Er du i tvivl, så …*. */
const verbFirst =
  /(?:^|[.?!:»] )(?:Er|Har|Bliver|Mangler|Ser|Lykkes|Slår|Kommer|Kommes|Dukker|Hedder|Vil|Får|Kan|Kunne|Skal|Står|Siger|Svarer|Virker|Findes|Går|Sker|Prøver|Logger|Bruger|Passer|Viser)\b[^.?!:]*, (?:så (?!længe)[^.?!]*|(?:skriver|taler|siger|lader|viser|kan) [^.?!]*)[.!]/;

describe.each(locales)('the messages in %s', (locale) => {
  const own = readMessages(locale);
  /** Those that are there: a language need not have all, and what it lacks is shown in English. */
  const there = [...own].filter(([, text]) => text.trim() !== '');

  it('are all loaded, and none that English does not have', async () => {
    expect(Object.keys(await loadMessages(locale))).toHaveLength(messageFiles('en').length);
    expect(messageFiles(locale).filter((file) => !messageFiles('en').includes(file))).toEqual([]);
    expect([...own.keys()].filter((id) => !english.has(id))).toEqual([]);
  });

  it('have the arguments and tags of the English ones', () => {
    for (const [id, text] of there) {
      const source = english.get(id) ?? '';
      expect([id, parts(text, argumentPattern)]).toEqual([id, parts(source, argumentPattern)]);
      expect([id, parts(text, tagPattern)]).toEqual([id, parts(source, tagPattern)]);
    }
  });

  it('close every tag that they open', () => {
    for (const [id, text] of there) {
      const closing = [...text.matchAll(/<\/([a-zA-Z]\w*)>/g)].map((match) => match[1]).sort();
      const opening = [...text.matchAll(tagPattern)].map((match) => match[1]).sort();
      expect([id, closing]).toEqual([id, opening]);
    }
  });

  it('hold no address: those come from the tables', () => {
    for (const [id, text] of there) expect(text, id).not.toMatch(/https?:\/\/|\/settings\/|\/auth\//);
  });

  it('have words to search with, in lists', async () => {
    const { keepApart = {}, synonyms = {} } = await loadSearchWords(locale);
    for (const lists of [keepApart, synonyms])
      for (const [key, list] of Object.entries(lists)) expect([key, list]).toEqual([key, expect.any(String)]);
  });

  it('say how people ask for each place that the English ones know, each phrase once', async () => {
    const phrases = await loadSearchPhrases(locale);
    expect(Object.keys(phrases)).toEqual(Object.keys(await loadSearchPhrases('en')));
    for (const [place, list] of Object.entries(phrases)) {
      const words = list.map((phrase) => phrase.toLowerCase().trim());
      expect([place, list.length > 0, words]).toEqual([place, true, [...new Set(words)]]);
    }
  });
});

describe.each(locales.filter((locale) => locale !== 'en'))(
  'the messages in %s, beside the English ones',
  (locale) => {
    const states = statesOf(locale);

    it('that read as the English ones are short, or count as missing', () => {
      for (const [id, text] of readMessages(locale)) {
        if (text.trim() === '' || text !== english.get(id) || states.get(id) === 'missing') continue;
        const words = text.replace(/<[^>]+>|\{[^}]+\}/g, ' ').match(/\p{L}{2,}/gu) ?? [];
        expect(words.length, `${id}: ${text}`).toBeLessThan(5);
      }
    });

    it('know which English texts they were made from', () => {
      const unknown = [...states].filter(([, state]) => state === 'unmarked').map(([id]) => id);
      expect(unknown, 'run `npm run messages`, which notes it').toEqual([]);
    });
  },
);

it('each language has a folder of messages', () => {
  expect(locales.filter((locale) => !existsSync(`messages/${locale}`))).toEqual([]);
});

describe('withEnglish', () => {
  const source = { a: { one: 'One', two: ['Two ', ['count']] }, b: 'B' };

  it.each<[string, unknown, unknown]>([
    ['nothing', undefined, source],
    ['no message', { a: {} }, source],
    ['an empty message, as tools for translators write it', { b: '' }, source],
    ['some messages', { a: { one: 'Et' } }, { ...source, a: { ...source.a, one: 'Et' } }],
    [
      'compiled messages',
      { a: { two: [['count'], ' to'] } },
      { a: { one: 'One', two: [['count'], ' to'] }, b: 'B' },
    ],
    ['a message that English does not have', { c: 'C' }, source],
    ['a message where English has several', { a: 'A' }, source],
  ])('fills in what is not there: %s', (_, own, whole) => {
    expect(withEnglish(source, own)).toEqual(whole);
  });
});

describe('messages', () => {
  it.each(ofTheMove)('of %s put a condition with "hvis", also in the middle of a paragraph', (file) => {
    const found = [...inFile('da', file)].filter(([, text]) => verbFirst.test(text.replace(/<[^>]+>/g, '')));
    expect(found).toEqual([]);
  });

  it.each([
    ['Er du i tvivl, så spørg administratoren.', true],
    ['Tjek det. Er alt i orden dér, så vent ti minutter.', true],
    ['Hvis du er i tvivl, så spørg administratoren.', false],
    ['Går siden ned, eller står der en fejl? Så tryk ikke igen.', false],
    ['Kan stadig læses, så længe serveren kører.', false],
    ['Vil I flytte følgerne, så jeg kan begynde?', false],
  ])('are found where they do not: %s', (text, isFound) => {
    expect(verbFirst.test(text)).toBe(isFound);
  });

  it('never say that we cannot see what only the browser looked at', () => {
    for (const locale of locales) {
      for (const [key, text] of inFile(locale, 'server-check.json')) {
        expect(text, key).not.toMatch(
          /\b(we|vi) (cannot|can’t|stopped|kan ikke)\b|\b(shows?|viser) (us|os)\b/i,
        );
      }
    }
  });

  it('for a situation stand in for a sentence that the general guide has', () => {
    const known = new Set([
      ...inFile('en', 'move-guide.json').keys(),
      ...[...inFile('en', 'move-other.json').keys()].map((key) => `other.${key}`),
    ]);
    const instead = [...inFile('en', 'situations.json').keys()].filter((key) => key.startsWith('instead.'));
    const strangers = instead.filter((key) => !known.has(key.split('.').slice(2).join('.')));
    expect(strangers).toEqual([]);
  });
});
