import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameIn, namesFragment, namesInFragment } from './names';

test.each([
  ['anna', 'anna'],
  [' @anna ', 'anna'],
  ['@anna@mastodon.social', 'anna'],
  ['https://mastodon.social/@Anna_B', 'Anna_B'],
  ['', null],
  ['anna bech', null],
  ['<b>anna</b>', null],
  ['a'.repeat(65), null],
])('%j holds the name %j', (typed, name) => {
  expect(nameIn(typed)).toBe(name);
});

test.each([
  ['', {}],
  ['#export', {}],
  ['#old=anna&new=anna2', { from: 'anna', to: 'anna2' }],
  ['#new=anna2', { to: 'anna2' }],
  ['#old=%3Cb%3E&new=anna2', { to: 'anna2' }],
])('%j carries %j', (fragment, names) => {
  expect(namesInFragment(fragment)).toEqual(names);
});

test('names come back from the link they are put into', () => {
  const name = fc.stringMatching(/^[A-Za-z0-9_.-]{1,64}$/);
  fc.assert(
    fc.property(fc.record({ from: name, to: name }, { requiredKeys: [] }), (names) => {
      expect(namesInFragment(namesFragment(names))).toEqual(names);
    }),
  );
});
