import { expect, it } from 'vitest';
import { keepAllTogether, keepTogether } from './keep-together';

it.each([
  ['Send en e-mail.', 'Send en e\u2060-\u2060mail.'],
  ['E-mailadressen', 'E\u2060-\u2060mailadressen'],
  ['te-mail, e-mester, email', 'te-mail, e-mester, email'],
])('%s keeps its hyphen inside the line', (text, set) => {
  expect(keepTogether(text)).toBe(set);
});

it('reaches every text of a tree and leaves its keys alone', () => {
  const tree = { 'e-mail': ['An e-mail to ', ['b', 'e-mail'], 3], none: null };
  const set = 'e\u2060-\u2060mail';
  expect(keepAllTogether(tree)).toEqual({ 'e-mail': [`An ${set} to `, ['b', set], 3], none: null });
});
