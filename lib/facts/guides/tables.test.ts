import { expect, test } from 'vitest';
import { locales } from '@/lib/i18n/languages';
import { searchExample, searchOperatorNames } from './search-operators';
import { shortcutNames, shortcuts } from './shortcuts';

const prefixes = ['has', 'is', 'language', 'from', 'before', 'after', 'during', 'in'];

const examples = searchOperatorNames.flatMap((name) =>
  [...new Set(locales.map((locale) => searchExample(name, locale)))].map(
    (example) => [name, example] as const,
  ),
);

test.each(examples)('%s: %s is an example Mastodon understands', (_name, example) => {
  const [, prefix, date] = /^-?([a-z]+):(\d.*)?/.exec(example) ?? [];
  expect(prefix === undefined ? /["-]/.test(example) : prefixes.includes(prefix)).toBe(true);
  if (date) expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
});

test('every prefix of Mastodon’s search has an example', () => {
  const shown = examples.map(([, example]) => /([a-z]+):/.exec(example)?.[1]);
  expect(prefixes.filter((prefix) => !shown.includes(prefix))).toEqual([]);
});

test('no key does two things', () => {
  const keys = shortcutNames.flatMap((name): readonly string[] => shortcuts[name]);
  expect(new Set(keys).size).toBe(keys.length);
});
