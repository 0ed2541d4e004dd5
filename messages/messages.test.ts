import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/routing';
import { withEnglish } from '@/lib/i18n/with-english';
import { loadMessages, loadSearchWords } from '.';
import { messageFiles } from './files.mjs';
import { readMessages, statesOf } from './translations.mjs';

function parts(message: string, pattern: RegExp): string[] {
  return [...new Set([...message.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();
}

const argumentPattern = /\{\s*([a-zA-Z]\w*)\s*[,}]/g;
const tagPattern = /<([a-zA-Z]\w*)>/g;

const english = readMessages('en');

describe.each(locales)('the messages in %s', (locale) => {
  const own = readMessages(locale);
  const states = statesOf(locale);
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

  it.runIf(locale !== 'en')('that read as the English ones are short, or count as missing', () => {
    for (const [id, text] of there) {
      if (text !== english.get(id) || states.get(id) === 'missing') continue;
      const words = text.replace(/<[^>]+>|\{[^}]+\}/g, ' ').match(/\p{L}{2,}/gu) ?? [];
      expect(words.length, `${id}: ${text}`).toBeLessThan(5);
    }
  });

  it.runIf(locale !== 'en')('know which English texts they were made from', () => {
    const unknown = [...states].filter(([, state]) => state === 'unmarked').map(([id]) => id);
    expect(unknown, 'run `npm run messages`, which notes it').toEqual([]);
  });

  it('have words to search with, in lists', async () => {
    const { keepApart = {}, synonyms = {}, pages = {} } = await loadSearchWords(locale);
    for (const lists of [keepApart, synonyms, pages])
      for (const [key, list] of Object.entries(lists)) expect([key, list]).toEqual([key, expect.any(String)]);
  });
});

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
