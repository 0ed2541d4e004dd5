import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/routing';
import { measure, queryFiles, readQueries, shares } from './measure';

/** What at least holds: a few in a hundred less than was measured, for all of what people typed, and for what the search was not tuned on. */
const floors = { all: { first: 0.9, three: 0.96 }, held: { first: 0.87, three: 0.95 } };

const own = readQueries(queryFiles.own);
const others = readQueries(queryFiles.others);

/** Each language that somebody has written queries for. */
const measured = locales.filter((locale) => own.some(({ lang }) => lang === locale));

it('the search is measured in English, Danish and German', () => {
  expect(measured).toEqual(expect.arrayContaining(['en', 'da', 'de']));
});

describe.each(measured)('queries as people type them, in %s', async (locale) => {
  const outcomes = await measure([...own, ...others].filter(({ lang }) => lang === locale));

  it.each([
    ['all', outcomes, floors.all],
    ['those held out', outcomes.filter(({ held }) => held), floors.held],
  ])('%s find the right page', (_name, some, floor) => {
    const { first, three, none, count } = shares(some);
    expect(count).toBeGreaterThan(30);
    expect(first).toBeGreaterThanOrEqual(floor.first);
    expect(three).toBeGreaterThanOrEqual(floor.three);
    expect(none).toBeLessThan(0.02);
  });
});

it('the file of queries holds one query a line, each with a page that answers it', () => {
  expect(own.length).toBeGreaterThan(500);
  expect(own.filter(({ query, want }) => query.trim() === '' || want.length === 0)).toEqual([]);
});
