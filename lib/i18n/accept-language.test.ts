import { describe, expect, it } from 'vitest';
import { preferredLocale } from './accept-language';

describe('preferredLocale', () => {
  it.each([
    ['da', 'da'],
    ['da-DK,da;q=0.9,en;q=0.8', 'da'],
    ['en-GB,en;q=0.9,da;q=0.8', 'en'],
    ['sv;q=1, da;q=0.5, en;q=0.4', 'da'],
    ['xx-XX', 'en'],
    ['de-AT, de;q=0.9, en;q=0.5', 'de'],
    ['da;q=0, en', 'en'],
    ['DA', 'da'],
    ['*', 'en'],
    ['', 'en'],
    [null, 'en'],
    [';;q=,,,=', 'en'],
    ['xx, da;q=0.3', 'da'],
    // A language that is not offered, whatever is asked for.
    ['qps, da;q=0.3', 'da'],
    ['da-GL', 'da'],
    ['en-AU, da;q=0.9', 'en'],
  ])('%j asks for %s', (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });
});
