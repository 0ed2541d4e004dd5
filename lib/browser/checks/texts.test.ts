import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/routing';
import { findingIds, parts, tones } from './finding';
import { asWritten, loadCheckTexts } from './texts';

describe('asWritten', () => {
  it.each([
    ['plain words', 'Done.', 'Done.'],
    ['an argument', ['Ask ', ['host'], '.'], 'Ask {host}.'],
    ['an argument alone', [['host']], '{host}'],
    ['texts by name', { a: { b: [['from'], ' to ', ['to']] } }, { a: { b: '{from} to {to}' } }],
  ])('makes a sentence of %s', (_, compiled, written) => {
    expect(asWritten<unknown>(compiled)).toEqual(written);
  });
});

describe.each(locales)('the texts of a check in %s', (locale) => {
  it('say everything a check can end in', async () => {
    const texts = await loadCheckTexts(locale);
    expect(findingIds.filter((id) => !texts.findings[id])).toEqual([]);
    expect(tones.filter((tone) => !texts.mark[tone])).toEqual([]);
    expect(parts.filter((part) => !texts.parts[part])).toEqual([]);
  });
});
