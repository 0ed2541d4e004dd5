import { expect, test } from 'vitest';
import { searchOperatorNames, searchOperators } from './search-operators';
import { shortcutNames, shortcuts } from './shortcuts';

const prefixes = ['has', 'is', 'language', 'from', 'before', 'after', 'during', 'in'];

test.each(searchOperatorNames)('%s: an example Mastodon understands', (name) => {
  const example: string = searchOperators[name];
  const [, prefix, date] = /^-?([a-z]+):(\d.*)?/.exec(example) ?? [];
  expect(prefix === undefined ? /["-]/.test(example) : prefixes.includes(prefix)).toBe(true);
  if (date) expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
});

test('every prefix of Mastodon’s search has an example', () => {
  const shown = Object.values(searchOperators).map((example) => /([a-z]+):/.exec(example)?.[1]);
  expect(prefixes.filter((prefix) => !shown.includes(prefix))).toEqual([]);
});

test('no key does two things', () => {
  const keys = shortcutNames.flatMap((name): readonly string[] => shortcuts[name]);
  expect(new Set(keys).size).toBe(keys.length);
});
