import { expect, it } from 'vitest';
import { siteName } from '@/lib/pages/site';
import { fonts } from './fonts';
import { previewTexts } from './texts';

const hostCharacters = 'abcdefghijklmnopqrstuvwxyz0123456789.-';

/** Every text in a messages file, however deep it lies. */
function textsIn(messages: object): string[] {
  return Object.values(messages).flatMap((value) => (typeof value === 'string' ? value : textsIn(value)));
}

it.each([500, 800] as const)(
  'weight %i draws every character that a picture can hold, so nothing is fetched',
  (weight) => {
    for (const text of [...textsIn(previewTexts.da), ...textsIn(previewTexts.en), siteName, hostCharacters])
      expect(fonts[weight].covers(text), text).toBe(true);
  },
);

it.each(['→', '日本', '🐘', 'привет', 'a\u0301'])('does not claim to draw %s', (text) => {
  expect(fonts[800].covers(text)).toBe(false);
  expect(() => fonts[800].width(text)).toThrow();
  expect(() => fonts[800].outline(text)).toThrow();
});

it('measures text in em', () => {
  expect(fonts[800].width('')).toBe(0);
  expect(fonts[800].width('m')).toBeGreaterThan(fonts[800].width('i') * 2);
  expect(fonts[800].width('m')).toBeLessThan(1.1);
  expect(fonts[800].width('mi')).toBeCloseTo(fonts[800].width('m') + fonts[800].width('i'));
  expect(fonts[800].width('server')).toBeGreaterThan(fonts[500].width('server'));
});

it('draws a text as the outlines of its characters, one after the other', () => {
  const { path, unitsPerEm } = fonts[800].outline('mi');
  const [first, second, ...more] = path.split('M').slice(1);
  expect(more).toEqual([]);
  expect(first).toMatch(/^0 0m/);
  expect(Number(second?.split(' ')[0])).toBe(fonts[800].width('m') * unitsPerEm);
});

it('draws nothing but numbers, whatever the text', () => {
  expect(fonts[500].outline(hostCharacters).path).toMatch(/^[Mmlqz\d -]+$/);
  expect(fonts[500].outline('').path).toBe('');
});

it('sets letters closer that would seem apart', () => {
  const { path, unitsPerEm } = fonts[800].outline('Tw');
  const second = Number(path.split('M')[2]?.split(' ')[0]);
  expect(second).toBeLessThan(fonts[800].width('T') * unitsPerEm);
});
