import { expect, test } from 'vitest';
import type { Version } from './types';
import { isBefore, parseVersion, versionText } from './version';

test.each<[string, Version | null]>([
  ['4.5.3', [4, 5, 3]],
  ['4.5', [4, 5, null]],
  ['v4.5.0', [4, 5, 0]],
  ['4.6.0-rc.1', [4, 6, 0]],
  ['4.5.0+glitch', [4, 5, 0]],
  ['2025.3.1', [2025, 3, 1]],
  ['0.17.0-rc1 git-abc', [0, 17, 0]],
  ['4', null],
  ['', null],
  ['latest', null],
  ['99999.1', null],
])('reads %j as %j', (text, version) => {
  expect(parseVersion(text)).toEqual(version);
});

test.each<[Version, Version, boolean]>([
  [[4, 1, 0], [4, 2, 0], true],
  [[4, 2, 0], [4, 2, 0], false],
  [[4, 2, 0], [4, 2, 1], true],
  [[4, 10, 0], [4, 9, 9], false],
  [[13, 12, 0], [2025, 3, 0], true],
  [[4, 4, null], [4, 4, 22], false],
  [[4, 4, null], [4, 5, 0], true],
  [[4, 4, null], [4, 4, null], false],
])('%j before %j: %s', (version, other, expected) => {
  expect(isBefore(version, other)).toBe(expected);
});

test('a version is written as it was said', () => {
  expect(versionText([4, 4, null])).toBe('4.4');
  expect(versionText([4, 4, 0])).toBe('4.4.0');
});
