import fc from 'fast-check';
import { expect, it } from 'vitest';
import { displayHost } from '@/lib/address/server/display-host';
import { parseServer } from '@/lib/address/server/parse-server';
import { serverAt } from '@/lib/address/server/testing';
import { isDrawable, pictureHost } from './picture-host';

it.each([
  ['mastodon.social', 'mastodon.social'],
  ['rødgrød.dk', 'rødgrød.dk'],
  ['straße.de', 'straße.de'],
  ['例え.jp', 'xn--r8jz45g.jp'],
  ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
  ['mastodøn.social', 'xn--mastodn-v1a.social'],
])('%s stands in a picture as %s', (value, shown) => {
  expect(pictureHost(serverAt(value))).toBe(shown);
});

it.each(['→', '日本', '🐘', 'привет', 'a\u0301', '\u200b'])('the font does not draw %s', (text) => {
  expect(isDrawable(text)).toBe(false);
});

it('is what the page shows or ASCII, and always drawable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (label) => {
      const server = parseServer(`${label}.social`);
      if (!server) return;
      const shown = pictureHost(server);
      expect([displayHost(server), server.host]).toContain(shown);
      expect(isDrawable(shown)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
