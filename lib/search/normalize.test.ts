import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from './normalize';

describe('normalize', () => {
  it.each([
    ['»Følgere«', 'foelgere'],
    ['  You’re  on COOLDOWN! ', 'youre on cooldown'],
    ['Slå «é» til', 'slaa e til'],
    ['7.500', '7 500'],
    ['Größe, Übung', 'groesse uebung'],
    ['Å', 'aa'],
    ['A\u030A', 'aa'],
  ])('%s is compared as %s', (text, normalized) => {
    expect(normalize(text)).toBe(normalized);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => normalize(normalize(text)) === normalize(text)),
    );
  });
});
