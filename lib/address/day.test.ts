import { expect, test } from 'vitest';
import { daysAfter, isoDay, parseDay } from './day';

test.each([
  ['2026-12-01', '2026-12-01T00:00:00.000Z'],
  ['2028-02-29', '2028-02-29T00:00:00.000Z'],
])('%s is a day', (text, day) => {
  expect(parseDay(text)?.toISOString()).toBe(day);
});

test.each([
  [null],
  [''],
  ['2026-02-29'],
  ['01-12-2026'],
  ['2026-12-01T10:00'],
  ['9999-12-31'],
  ['1899-01-01'],
])('%j is none', (text) => {
  expect(parseDay(text)).toBeNull();
});

test.each([
  ['2026-12-01', 30, '2026-12-31'],
  ['2028-03-01', -1, '2028-02-29'],
])('%s and %i days is %s', (from, days, to) => {
  const day = parseDay(from);
  expect(day && isoDay(daysAfter(day, days))).toBe(to);
});
