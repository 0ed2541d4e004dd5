import { expect, test } from 'vitest';
import { locales } from '@/lib/i18n/routing';
import { guideLabel, guideLabelKeys, guideLabelSource } from './guide-labels';
import { labelKeys, labelSource } from './labels';

test.each(locales)('every label has a text in %s, and nothing to fill in', (locale) => {
  const wrong = guideLabelKeys.filter((key) => !/^[^{}<>%]+$/.test(guideLabel(key, locale)));
  expect(wrong).toEqual([]);
});

test('no label stands in both tables', () => {
  const known = new Set<string>(labelKeys);
  expect(guideLabelKeys.filter((key) => known.has(key))).toEqual([]);
});

test('both tables were read from the same release', () => {
  expect(guideLabelSource.version).toBe(labelSource.version);
});

test.each([
  ['web.status.reblog', 'en', 'Boost'],
  ['web.status.reblog', 'da', 'Fremhæv'],
  ['web.status.reblog', 'de', 'Teilen'],
  ['settings.two_factor_authentication', 'da', 'Tofaktorgodkendelse'],
] as const)('%s in %s: %s', (key, locale, text) => {
  expect(guideLabel(key, locale)).toBe(text);
});
