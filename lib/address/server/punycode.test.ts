import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePunycode, unicodeHost } from './punycode';

test.each([
  ['lkka-gra', 'løkka'],
  ['g6h', '♥'],
  ['fiqs8s', '中国'],
  ['ls8h', '💩'],
  ['strae-oqa', 'straße'],
])('%s decodes to %s', (encoded, decoded) => {
  expect(decodePunycode(encoded)).toBe(decoded);
});

test.each(['', '-', 'a-', 'lk', 'mastodon-', 'LKKA-GRA', 'lkka-grå', '99999999999', 'é'])(
  '%j does not decode',
  (encoded) => {
    expect(decodePunycode(encoded)).toBeNull();
  },
);

test('it undoes what the URL standard makes of any name in letters', () => {
  const letter = fc.constantFrom(...'aebæøåéñжщλωあ漢字한글🎈');
  fc.assert(
    fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 12 }), (label) => {
      const name = `${label}.dk`;
      expect(unicodeHost(domainToASCII(name))).toBe(name);
    }),
  );
});

test('a host with one label that does not decode has no Unicode form', () => {
  expect(unicodeHost('xn--lkka-gra.xn--mastodon-.com')).toBeNull();
});
