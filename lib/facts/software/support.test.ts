import { expect, test } from 'vitest';
import { parseSoftware } from './choice';
import { mastodonSupport } from './rows/mastodon-history';
import { findSoftware } from './software';
import { endingLineOn, supportOn } from './support';
import type { Version } from './types';

test.each<[Version, string, ReturnType<typeof supportOn>]>([
  [[4, 4, null], '2026-11-27', { state: 'ending', until: '2026-12-17' }],
  [[4, 4, 27], '2026-12-17', { state: 'ending', until: '2026-12-17' }],
  [[4, 4, 27], '2026-12-18', { state: 'ended' }],
  [[4, 5, 20], '2026-12-18', { state: 'ending', until: '2027-02-20' }],
  [[4, 5, null], '2027-02-20', { state: 'ending', until: '2027-02-20' }],
  [[4, 5, null], '2027-02-21', { state: 'ended' }],
  [[4, 6, 0], '2027-02-21', { state: 'mended' }],
  [[4, 3, 23], '2026-11-27', { state: 'ended' }],
  [[5, 0, 0], '2027-02-21', { state: 'mended' }],
])('Mastodon %j on %s: %j', (version, day, support) => {
  expect(supportOn(mastodonSupport, version, day)).toEqual(support);
});

test.each([
  ['2026-12-17', { line: [4, 4, null], until: '2026-12-17' }],
  ['2026-12-18', { line: [4, 5, null], until: '2027-02-20' }],
  ['2027-02-21', null],
])('on %s the line that ends next is %j', (day, line) => {
  expect(endingLineOn(mastodonSupport, day)).toEqual(line);
});

test.each([
  ['mastodon@4.4', '2026-12-17', '2026-12-17', false],
  ['mastodon@4.4', '2026-12-18', null, true],
  ['mastodon@4.5', '2027-02-20', '2027-02-20', false],
  ['mastodon@4.5', '2027-02-21', null, true],
  ['glitch@4.3', '2026-11-27', null, false],
])('%s on %s has fixes until %s, unsupported: %s', (value, day, until, isUnsupported) => {
  const { supportEnds, cautions } = findSoftware(parseSoftware(value), day);
  expect([supportEnds, cautions.includes('unsupportedVersion')]).toEqual([until, isUnsupported]);
});
