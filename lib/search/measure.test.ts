import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/routing';
import { measure, queryFiles, readQueries, shares } from './measure';

/** What at least holds, for what people typed that the search was not tuned on, and for all of it. */
const floor = { first: 0.78, three: 0.9 };

const own = readQueries(queryFiles.own);
const others = readQueries(queryFiles.others);

describe.each(locales)('queries as people type them, in %s', async (locale) => {
  const outcomes = await measure([...own, ...others].filter(({ lang }) => lang === locale));

  it.each([
    ['all', outcomes],
    ['those held out', outcomes.filter(({ held }) => held)],
  ])('%s find the right page', (_name, some) => {
    const { first, three, none, count } = shares(some);
    expect(count).toBeGreaterThan(30);
    expect(first).toBeGreaterThanOrEqual(floor.first);
    expect(three).toBeGreaterThanOrEqual(floor.three);
    expect(none).toBeLessThan(0.02);
  });
});

it('the file of queries holds one query a line, each with a page that answers it', () => {
  expect(own.length).toBeGreaterThan(150);
  expect(own.filter(({ query, want }) => query.trim() === '' || want.length === 0)).toEqual([]);
});
