import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phpString, pythonString, rewriteTarget, scriptString, urlPart, urlPartPattern } from './escape';

/** Anything an attacker could type, and what means something in at least one of the languages. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'\'"\\`$%{}();:@#?&=<>*.!\n\r\t \0\u2028é😀u0'.split('')) }),
);

describe('urlPart', () => {
  it.each([
    ['anna', 'anna'],
    ['Bo_b.c-d', 'Bo_b.c-d'],
    ["a'b(c)*!", 'a%27b%28c%29%2A%21'],
    ['ø}', '%C3%B8%7D'],
    ['\ud800', '%EF%BF%BD'],
  ])('writes %j as %s', (text, written) => {
    expect(urlPart(text)).toBe(written);
  });

  it('leaves nothing that means something in a configuration', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(urlPart(text)).toMatch(/^[\w.~%-]*$/);
      }),
    );
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeURIComponent(urlPart(text))).toBe(text);
      }),
    );
  });
});

describe('urlPartPattern', () => {
  it('matches the text in an address and nothing else', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, other) => {
        const pattern = new RegExp(`^${urlPartPattern(text)}$`);
        expect(pattern.test(urlPart(text))).toBe(true);
        expect(pattern.test(urlPart(other))).toBe(urlPart(text) === urlPart(other));
      }),
    );
  });
});

describe('rewriteTarget', () => {
  it('leaves no percent sign bare, which would begin a reference', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = rewriteTarget(urlPart(text));
        expect(written).not.toMatch(/(?<!\\)%/);
        expect(written.replaceAll('\\%', '%')).toBe(urlPart(text));
      }),
    );
  });
});

describe('strings of a language', () => {
  it('PHP: one string, which PHP reads as the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [, inner] = /^'((?:[^'\\]|\\[\\'])*)'$/su.exec(phpString(text)) ?? [];
        expect(inner?.replace(/\\([\\'])/g, '$1')).toBe(text);
      }),
    );
  });

  it('Python: one line of ASCII, which Python reads as the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [, inner] = /^"((?:[ !#-[\]-~]|\\["\\]|\\U[0-9a-f]{8})*)"$/.exec(pythonString(text)) ?? [];
        const read = inner?.replace(/\\(?:(["\\])|U([0-9a-f]{8}))/g, (_, sign, code) =>
          sign ? sign : String.fromCodePoint(Number.parseInt(code, 16)),
        );
        expect(read).toBe(text);
      }),
    );
  });

  it('JavaScript: one line of ASCII, which JavaScript reads as the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = scriptString(text);
        const [, inner] = /^'((?:[ -&(-[\]-~]|\\['\\]|\\u[0-9a-f]{4})*)'$/.exec(written) ?? [];
        const asJson: Record<string, string> = { "\\'": "'", '"': '\\"' };
        const json = inner?.replace(/\\\\|\\'|"/g, (part) => asJson[part] ?? part);
        expect(JSON.parse(`"${json}"`)).toBe(text);
      }),
    );
  });
});
