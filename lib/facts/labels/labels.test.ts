import { describe, expect, test } from 'vitest';
import { sharedJson } from '@/e2e/support/shared';
import { parseVersion } from '@/lib/facts/software/version';
import { type Locale, locales } from '@/lib/i18n/routing';
import { hasLabel, type LabelKey, label, labelKeys, labelSource } from './labels';
import table from './mastodon.json';

const at = (version: string | null) => (version ? parseVersion(version) : null);

test.each<[LabelKey, Locale, string | null, string]>([
  ['migrations.proceed_with_move', 'da', null, 'Flyt følgere'],
  ['migrations.proceed_with_move', 'de', '3.5', 'Folgende verschieben'],
  ['migrations.proceed_with_move', 'de', null, 'Follower übertragen'],
  ['migrations.proceed_with_move', 'en', '3.5', 'Move followers'],
  ['imports.types.muting', 'da', '4.4', 'Liste over skjulte'],
  ['imports.types.muting', 'da', '4.4.0', 'Tavsgørelsesliste'],
  ['imports.types.muting', 'da', '4.4.21', 'Tavsgørelsesliste'],
  ['imports.types.muting', 'da', '4.4.22', 'Liste over skjulte'],
  ['imports.types.muting', 'da', '4.3.23', 'Liste over skjulte'],
  ['imports.types.muting', 'da', '4.2', 'Tavsgørelsesliste'],
  ['settings.export', 'en', '4.2', 'Data export'],
  ['settings.export', 'en', '4.3', 'Export'],
  ['settings.profile', 'da', '4.1', 'Profil'],
  ['settings.profile', 'da', '4.6', 'Offentlig profil'],
  ['web.compose_form.publish', 'en', '3.0', 'Toot'],
  ['web.compose_form.publish', 'da', '4.3.0', 'Indsend'],
  ['web.compose_form.publish', 'da', '4.7', 'Publicér'],
  ['simple_form.labels.defaults.locked@<4.2', 'da', '4.1', 'Kræv følgeanmodninger'],
])('%s in %s, version %s: %s', (key, locale, version, text) => {
  expect(label(key, locale, at(version))).toBe(text);
});

test.each<[LabelKey, string, boolean]>([
  ['imports.types.lists', '4.1', false],
  ['imports.types.lists', '4.2', true],
  ['exports.custom_filters', '4.5', false],
  ['exports.custom_filters', '4.6', true],
  ['web.navigation_bar.import_export', '4.3', false],
  ['web.navigation_bar.import_export', '4.4', true],
  ['simple_form.labels.defaults.locked@<4.2', '4.1.25', true],
  ['simple_form.labels.defaults.locked@<4.2', '4.2.0', false],
])('%s shown in %s: %s', (key, version, shown) => {
  expect(hasLabel(key, at(version))).toBe(shown);
  if (!shown) expect(() => label(key, 'da', at(version))).toThrow(key);
});

test.each(locales)('every label can be read without a version in %s', (locale) => {
  const empty = labelKeys.filter((key) => !label(key, locale));
  expect(empty).toEqual([]);
});

test('with the version the texts are from, every label shown has its newest text', () => {
  const newest = at(labelSource.version);
  const shown = labelKeys.filter((key) => hasLabel(key, newest));
  for (const locale of locales) {
    const wrong = shown.filter((key) => label(key, locale, newest) !== label(key, locale));
    expect([locale, wrong]).toEqual([locale, []]);
  }
  expect(labelKeys.filter((key) => !shown.includes(key)).every((key) => key.includes('@<'))).toBe(true);
});

type Facts = {
  labels: Record<string, Record<string, string>>;
  byVersion: Record<string, Record<string, [string, string | null][]>>;
};
/** Each key on which our table differs from theirs, as a line; ours may have more. */
const differences = (mine: Record<string, unknown>, theirs: Record<string, unknown>): string[] =>
  Object.keys(theirs)
    .filter((key) => JSON.stringify(mine[key]) !== JSON.stringify(theirs[key]))
    .map((key) => `${key}: ${JSON.stringify(mine[key])}, facts ${JSON.stringify(theirs[key])}`);

const facts = sharedJson<Facts>('facts/mastodon/labels.json');

if (facts) {
  describe('held against the facts', () => {
    const ours = Object.keys(table.labels['migrations.proceed_with_move']);
    const inOurs = <Value>(entry: Record<string, Value>) =>
      Object.fromEntries(ours.flatMap((each) => (entry[each] ? [[each, entry[each]]] : [])));

    test('a difference is printed with both sides', () => {
      expect(differences({ a: 1, b: 2, d: 5 }, { a: 1, b: 3, c: 4 })).toEqual([
        'b: 2, facts 3',
        'c: undefined, facts 4',
      ]);
    });

    test('every label is there, word for word', () => {
      const expected = Object.entries(facts.labels).map(([key, entry]) => [key, inOurs(entry)]);
      expect(differences(table.labels, Object.fromEntries(expected))).toEqual([]);
    });

    test('the history of every label is there', () => {
      const expected = Object.entries(facts.byVersion)
        .map(([key, entry]) => [key, inOurs(entry)] as const)
        .filter(([, entry]) => Object.keys(entry).length > 0);
      expect(differences(table.byVersion, Object.fromEntries(expected))).toEqual([]);
    });
  });
}
