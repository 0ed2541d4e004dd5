import { expect, it } from 'vitest';
import { longDay } from './day';

it.each([
  ['2026-11-23', 'en', '23 November 2026'],
  ['2026-11-23', 'da', '23. november 2026'],
  ['2026-11-23', 'de', '23. November 2026'],
  ['2026-01-01', 'en', '1 January 2026'],
] as const)('%s in %s is %s', (day, locale, text) => {
  expect(longDay(day, locale)).toBe(text.replaceAll(' ', '\u00a0'));
});
