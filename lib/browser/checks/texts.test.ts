import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/routing';
import { findingIds, parts, tones } from './finding';
import { loadCheckTexts } from './texts';

describe.each(locales)('the texts of a check in %s', (locale) => {
  it('say everything a check can end in', async () => {
    const texts = await loadCheckTexts(locale);
    expect(findingIds.filter((id) => !texts.findings[id])).toEqual([]);
    expect(tones.filter((tone) => !texts.mark[tone])).toEqual([]);
    expect(parts.filter((part) => !texts.parts[part])).toEqual([]);
  });
});
