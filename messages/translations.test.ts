import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildConstants } from './build-constants.mjs';
import {
  markOf,
  readMessages,
  readRecord,
  recordFile,
  recordText,
  stateOf,
  translationOf,
} from './translations.mjs';

const mark = (english: string, own: string) => ({ english: markOf(english), own: markOf(own) });

describe('stateOf', () => {
  it.each([
    ['not there', 'One word', undefined, undefined, 'missing'],
    ['empty', 'One word', ' ', undefined, 'missing'],
    ['a copy of the English text', 'One word', 'One word', undefined, 'missing'],
    ['a copy that is meant', 'Server', 'Server', mark('Server', 'Server'), 'done'],
    ['nothing to translate', '{host}', '{host}', undefined, 'done'],
    ['new', 'One word', 'Et ord', undefined, 'unmarked'],
    ['made from the text of today', 'One word', 'Et ord', mark('One word', 'Et ord'), 'done'],
    ['made from an older text', 'Two words', 'Et ord', mark('One word', 'Et ord'), 'outdated'],
    ['changed since', 'Two words', 'To ord', mark('One word', 'Et ord'), 'unmarked'],
  ])('of a message that is %s', (_, english, own, known, state) => {
    expect(stateOf(english, own, known)).toBe(state);
  });
});

describe('a language in a folder of its own', () => {
  let folder = '';
  const write = (locale: string, file: string, content: unknown) => {
    mkdirSync(path.join(folder, locale), { recursive: true });
    writeFileSync(path.join(folder, locale, file), JSON.stringify(content, null, 2));
  };

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'messages-'));
    write('en', 'a.json', { title: 'A title', part: { one: 'One', two: '<b>Two</b> of {count}' } });
    write('en', 'b.json', { title: 'Another title', list: 'A list' });
    write('sv', 'a.json', { title: 'En rubrik', part: { one: 'Ett', two: '<b>Två</b> av {count}' } });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('lacks a file as a whole', () => {
    expect(translationOf('sv', folder)).toMatchObject({
      total: 5,
      done: 3,
      outdated: [],
      missing: ['b'],
      missingCount: 2,
      isOffered: false,
    });
  });

  it('is put into the site: not offered, and known to lack something', () => {
    expect(buildConstants(folder)).toMatchObject({ OFFERED_LANGUAGES: 'en', INCOMPLETE_LANGUAGES: 'sv' });
  });

  it('needs another look exactly where one English text has changed', () => {
    const english = readMessages('en', folder);
    const record = new Map(
      [...readMessages('sv', folder)].map(([id, own]) => [id, mark(english.get(id) ?? '', own)]),
    );
    writeFileSync(path.join(folder, 'sv', recordFile), recordText(record));
    expect(readRecord('sv', folder)).toEqual(record);
    write('en', 'a.json', { title: 'A title', part: { one: 'The first', two: '<b>Two</b> of {count}' } });
    expect(translationOf('sv', folder)).toMatchObject({ outdated: ['a.part.one'], done: 2 });
  });
});

/**
 * What Weblate does with “JSON nested structure file”: it reads a text by the path of its keys, and writes it back with an indent of its
 * own, new texts at the end of their branch. The site must read the same from what comes back.
 */
describe('the round trip through a tool for translators', () => {
  type Tree = { [key: string]: string | Tree };

  function unitsOf(tree: Tree, at: readonly string[] = []): [readonly string[], string][] {
    return Object.entries(tree).flatMap(([key, value]): [readonly string[], string][] =>
      typeof value === 'string' ? [[[...at, key], value]] : unitsOf(value, [...at, key]),
    );
  }

  function written(units: readonly [readonly string[], string][]): string {
    const tree: Tree = {};
    for (const [keys, text] of units) {
      const branch = keys.slice(0, -1).reduce<Tree>((at, key) => {
        at[key] ??= {};
        return at[key] as Tree;
      }, tree);
      branch[keys.at(-1) ?? ''] = text;
    }
    return JSON.stringify(tree, null, 4);
  }

  it('changes no key, argument or tag, in whatever order the texts come back', () => {
    for (const [id, text] of readMessages('da'))
      expect(
        id.split('.').every((key) => key !== ''),
        text,
      ).toBe(true);
    const file = 'messages/da/move-guide.json';
    const units = unitsOf(JSON.parse(readFileSync(file, 'utf8')));
    const back = unitsOf(JSON.parse(written(units.toReversed())));
    const byKey = (all: typeof units) => new Map(all.map(([keys, text]) => [keys.join('.'), text]));
    expect(byKey(back)).toEqual(byKey(units));
  });
});
