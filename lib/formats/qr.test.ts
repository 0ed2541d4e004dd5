import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { drawQr } from './qr';

/** The dark squares of a drawing as `x,y`, by walking its path. */
function darkSquares(path: string): Set<string> {
  const squares = new Set<string>();
  let [x, y] = [0, 0];
  for (const [, command = '', first = '0', second = '0'] of path.matchAll(/([Mmh])([\d.]+)(?: ([\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(first), Number(second) - 0.5];
    else if (command === 'm') x += Number(first);
    else for (let end = x + Number(first); x < end; x++) squares.add(`${x},${y}`);
  }
  return squares;
}

describe('a QR code', () => {
  it('draws exactly the squares of the code', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (address) => {
        const { data } = encode(address, { ecc: 'L', border: 4, maskPattern: 3 });
        const expected = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${x},${y}`] : [])));
        expect([...darkSquares(drawQr(address)?.path ?? '')].join(' ')).toBe(expected.join(' '));
      }),
      { numRuns: 20 },
    );
  });

  it('keeps four squares free on each side', () => {
    const { path, size } = drawQr('https://example.org/') ?? { path: '', size: 0 };
    const places = [...darkSquares(path)].flatMap((square) => square.split(',').map(Number));
    expect(Math.min(...places)).toBe(4);
    expect(Math.max(...places)).toBe(size - 5);
  });

  it('is missing for an address longer than a code can hold', () => {
    expect(drawQr(`https://example.org/?${'a'.repeat(3000)}`)).toBeNull();
  });
});
