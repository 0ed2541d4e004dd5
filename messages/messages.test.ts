import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/routing';
import { loadMessages } from '.';
import { messageFiles } from './files.mjs';

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

function messagesOf(locale: string, file: string): Map<string, string> {
  return new Map(flatten(JSON.parse(readFileSync(path.join('messages', locale, file), 'utf8'))));
}

function parts(message: string, pattern: RegExp): string[] {
  return [...new Set([...message.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();
}

const argumentPattern = /\{\s*([a-zA-Z]\w*)\s*[,}]/g;
const tagPattern = /<([a-zA-Z]\w*)>/g;

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

describe('messages', () => {
  it('are in the same files in each language', () => {
    const [first, ...others] = locales.map((locale) => messageFiles(locale));
    for (const other of others) expect(other).toEqual(first);
  });

  it('are all loaded: each file is a namespace', async () => {
    for (const locale of locales) {
      const loaded = await loadMessages(locale);
      expect(Object.keys(loaded)).toHaveLength(messageFiles(locale).length);
    }
  });

  describe.each(messageFiles('en'))('%s', (file) => {
    const english = messagesOf('en', file);
    const danish = messagesOf('da', file);

    it('has the same keys in both languages, in the same order', () => {
      expect([...danish.keys()]).toEqual([...english.keys()]);
    });

    it('has the same arguments and tags in both languages', () => {
      for (const [key, message] of english) {
        const other = danish.get(key) ?? '';
        expect([key, parts(other, argumentPattern)]).toEqual([key, parts(message, argumentPattern)]);
        expect([key, parts(other, tagPattern)]).toEqual([key, parts(message, tagPattern)]);
      }
    });

    it('closes every tag that it opens', () => {
      for (const message of [...english.values(), ...danish.values()]) {
        const closing = [...message.matchAll(/<\/([a-zA-Z]\w*)>/g)].map((match) => match[1]).sort();
        const opening = [...message.matchAll(tagPattern)].map((match) => match[1]).sort();
        expect([message, closing]).toEqual([message, opening]);
      }
    });

    it('has no sentence left in the other language, and none empty', () => {
      for (const [key, message] of english) {
        const other = danish.get(key) ?? '';
        expect(other.trim(), key).not.toBe('');
        const words = message.replace(/<[^>]+>|\{[^}]+\}/g, ' ').match(/\p{L}{2,}/gu) ?? [];
        if (words.length > 4) expect(other, key).not.toBe(message);
      }
    });

    it('holds no address: those come from the tables', () => {
      for (const [key, message] of [...english, ...danish]) {
        expect(message, key).not.toMatch(/https?:\/\/|\/settings\/|\/auth\//);
      }
    });
  });

  it.each(ofTheMove)('of %s put a condition with "hvis", also in the middle of a paragraph', (file) => {
    const found = [...messagesOf('da', file)].filter(([, text]) =>
      verbFirst.test(text.replace(/<[^>]+>/g, '')),
    );
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
      for (const [key, text] of messagesOf(locale, 'server-check.json')) {
        expect(text, key).not.toMatch(
          /\b(we|vi) (cannot|can’t|stopped|kan ikke)\b|\b(shows?|viser) (us|os)\b/i,
        );
      }
    }
  });

  it('for a situation stand in for a sentence that the general guide has', () => {
    const { instead = {} } = JSON.parse(readFileSync('messages/en/situations.json', 'utf8')) as {
      instead?: Record<string, { other?: Tree } & Tree>;
    };
    const known = new Set([
      ...messagesOf('en', 'move-guide.json').keys(),
      ...[...messagesOf('en', 'move-other.json').keys()].map((key) => `other.${key}`),
    ]);
    const strangers = Object.entries(instead).flatMap(([circumstance, texts]) =>
      flatten(texts)
        .map(([key]) => key)
        .filter((key) => !known.has(key))
        .map((key) => `${circumstance}: ${key}`),
    );
    expect(strangers).toEqual([]);
  });
});
