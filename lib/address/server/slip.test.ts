import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneSlipApart, isSmallSlip } from './slip';

const word = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 1, maxLength: 8 });

test('one slip is a letter added, left out, changed, or swapped with its neighbour', () => {
  expect(
    ['acd', 'abbcd', 'abxd', 'acbd', 'bcd', 'abc', 'abdc'].map((it) => isOneSlipApart(it, 'abcd')),
  ).toEqual(Array(7).fill(true));
  expect(['abcd', 'abdcx', 'ab', 'badc', 'dbca'].map((it) => isOneSlipApart(it, 'abcd'))).toEqual(
    Array(5).fill(false),
  );
});

test('a small slip is a swap, a letter doubled or not, or a letter like it', () => {
  expect(['tohub', 'tehcub', 'techhub', 'technub', 'techub'].map((it) => isSmallSlip(it, 'techub'))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  expect(isSmallSlip('nstdn', 'mstdn')).toBe(true);
  expect(isSmallSlip('xstdn', 'mstdn')).toBe(false);
});

test('a slip is the same both ways, and every small one is one', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(isOneSlipApart(one, other)).toBe(isOneSlipApart(other, one));
      expect(isSmallSlip(one, other)).toBe(isSmallSlip(other, one));
      expect(isSmallSlip(one, other) && !isOneSlipApart(one, other)).toBe(false);
    }),
  );
});
