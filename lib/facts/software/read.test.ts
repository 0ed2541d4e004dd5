import { expect, test } from 'vitest';
import { asOf, isAfterRead, isOldCopy } from './read';
import { mastodonReadAt, newestMastodonRead } from './rows/mastodon-history';
import type { Version } from './types';

test.each<[Version | null, string]>([
  [null, newestMastodonRead.version ?? ''],
  [[4, 7, 4], '4.7.0-alpha.2'],
  [[99, 0, 0], newestMastodonRead.version ?? ''],
  [[4, 6, null], '4.6.5'],
  [[4, 6, 0], '4.6.5'],
  [[4, 3, 2], '4.3.23'],
  [[3, 3, null], '3.0.0'],
  [[2, 9, null], '3.0.0'],
])('Mastodon %j was read in %s', (version, release) => {
  expect(mastodonReadAt(version).version).toBe(release);
});

test.each<[string | null, Version | null, boolean]>([
  ['4.6.5', [5, 0, 0], true],
  ['4.6.5', [4, 7, null], true],
  ['4.7.0-alpha.2', [4, 7, 4], false],
  ['4.6.5', [4, 6, 9], false],
  ['4.6.5', [4, 5, null], false],
  ['2025.10.2', [2026, 1, 0], true],
  [null, [5, 0, 0], false],
  ['4.6.5', null, false],
])('read in %s, %j is newer: %s', (version, asked, isNewer) => {
  expect(isAfterRead({ version, commit: null, of: '2026-08-06' }, asked)).toBe(isNewer);
});

test.each([
  ['2024-03-10', '2025-03-10', false],
  ['2024-03-10', '2025-03-11', true],
  ['2025-10', '2026-10-31', false],
  ['2025-10', '2026-11-01', true],
  ['2025', '2026-12-31', false],
  ['2025', '2027-01-01', true],
])('what is of %s is an old copy on %s: %s', (of, day, isOld) => {
  expect(isOldCopy(asOf(of), day)).toBe(isOld);
});
