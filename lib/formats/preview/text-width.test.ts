import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/routing';
import { siteName } from '@/lib/pages/site';
import { pictureCharacters } from './font-characters.mjs';
import { isDrawable } from './picture-host';
import { advanceWidths } from './testing';
import { textWidth } from './text-width';
import { previewTexts } from './texts';

/** Every text in a messages file, however deep it lies. */
function textsIn(messages: object): string[] {
  return Object.values(messages).flatMap((value) => (typeof value === 'string' ? value : textsIn(value)));
}

describe.each([500, 800])('the font of the pictures in weight %i', (weight) => {
  const widths = advanceWidths(readFileSync(`app/fonts/schibsted-grotesk-${weight}.ttf`));

  it('has every character that is counted on, and no other', () => {
    expect([...widths.keys()].sort()).toEqual([...pictureCharacters].sort());
  });

  it('is nowhere wider than text is taken to be', () => {
    const wider = [...widths].filter(([character, width]) => width > textWidth(character));
    expect(wider).toEqual([]);
  });

  it('is not much narrower either in what usually stands there', async () => {
    const { site } = await previewTexts('da');
    for (const text of ['mastodon.social', 'expressional.social', site.title]) {
      const width = [...text].reduce((sum, character) => sum + (widths.get(character) ?? 0), 0);
      expect(textWidth(text) / width).toBeLessThan(1.2);
    }
  });
});

it('has all characters of the words of the pictures, so that nothing is fetched', async () => {
  const words = await Promise.all(locales.map(previewTexts));
  const texts = [...words.flatMap(textsIn), siteName];
  expect(texts.length).toBeGreaterThan(40);
  expect(texts.filter((text) => !isDrawable(text))).toEqual([]);
});
