import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSoftware, softwareFromNodeInfo, softwareValue } from './choice';
import { softwareIds } from './software';
import type { SoftwareChoice, Version } from './types';

const chosen = (id: string, version: Version | null = null): SoftwareChoice => ({ id, version });

test.each<[unknown, SoftwareChoice | null]>([
  ['mastodon', chosen('mastodon')],
  ['mastodon@4.1', chosen('mastodon', [4, 1, null])],
  ['mastodon@4.4.0', chosen('mastodon', [4, 4, 0])],
  ['mastodon@4.3.23', chosen('mastodon', [4, 3, 23])],
  ['mastodon@4.6.0-rc.1', chosen('mastodon', [4, 6, 0])],
  [' Mastodon@4.5 ', chosen('mastodon', [4, 5, null])],
  ['mastodon@4.5.3+glitch', chosen('glitch', [4, 5, 3])],
  ['mastodon@4.5.3 glitch', chosen('glitch', [4, 5, 3])],
  ['glitch@4.5', chosen('glitch', [4, 5, null])],
  ['hometown@4.0.2+hometown-1.1.1', chosen('hometown', [4, 0, 2])],
  ['GoToSocial', chosen('gotosocial')],
  ['gotosocial@0.16.0', chosen('gotosocial', [0, 16, 0])],
  ['misskey@2025.3', chosen('misskey', [2025, 3, null])],
  ['calckey', chosen('firefish')],
  ['kbin', chosen('mbin')],
  ['Iceshrimp.NET', chosen('iceshrimp.net')],
  ['bridgy-fed', chosen('bridgy-fed')],
  ['peertube@6.1', chosen('peertube')],
  ['', null],
  ['mastodon@', null],
  ['mastodon@4', null],
  ['mastodon@new', null],
  ['masto', null],
  ['constructor', null],
  ['__proto__', null],
  ['mastodon@4.5<script>x', chosen('mastodon', [4, 5, null])],
  [`mastodon@4.5.${'0'.repeat(60)}`, null],
  [undefined, null],
  [['mastodon', 'misskey'], null],
  [4.5, null],
])('reads %j as %j', (value, choice) => {
  expect(parseSoftware(value)).toEqual(choice);
});

test.each<[SoftwareChoice, string]>([
  [chosen('mastodon'), 'mastodon'],
  [chosen('mastodon', [4, 4, null]), 'mastodon@4.4'],
  [chosen('mastodon', [4, 4, 0]), 'mastodon@4.4.0'],
  [chosen('lemmy', [0, 19, 3]), 'lemmy'],
])('writes %j as %s', (choice, value) => {
  expect(softwareValue(choice)).toBe(value);
});

const number = fc.integer({ min: 0, max: 9999 });
const version = fc.tuple(number, number, fc.option(number));
const choices = fc.record({ id: fc.constantFrom(...softwareIds), version: fc.option(version) });

test('what is written reads back as the same choice, and is written the same again', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const value = softwareValue(choice);
      const read = parseSoftware(value);
      expect(read?.id).toBe(choice.id);
      expect(read?.version).toEqual(value.includes('@') ? choice.version : null);
      expect(read && softwareValue(read)).toBe(value);
    }),
  );
});

test('nothing an address can hold breaks the reading, and only known ids come out', () => {
  const text = fc.oneof(
    fc.string(),
    fc.tuple(fc.constantFrom(...softwareIds), fc.string()).map(([id, rest]) => `${id}@${rest}`),
  );
  fc.assert(
    fc.property(text, (value) => {
      const choice = parseSoftware(value);
      expect(choice === null || softwareIds.includes(choice.id)).toBe(true);
    }),
  );
});

test.each<[unknown, unknown, SoftwareChoice | null]>([
  ['cherrypick', '4.17.0', chosen('cherrypick')],
  ['unknown', '1.0.0', chosen('unknown')],
  ['mastodon', '4.5.3', chosen('mastodon', [4, 5, 3])],
  ['mastodon', '4.5.0+glitch', chosen('glitch', [4, 5, 0])],
  ['Iceshrimp.NET', '2025.1-beta5', chosen('iceshrimp.net')],
  ['hometown', '4.2.10+hometown-1.2.0', chosen('hometown', [4, 2, 10])],
  ['calckey', '14.0.0', chosen('firefish')],
  ['misskey', '2024.11.0', chosen('misskey', [2024, 11, 0])],
  ['mastodon', 'main', chosen('mastodon')],
  ['mastodon', undefined, chosen('mastodon')],
  ['writefreely', '0.15.0', null],
  [undefined, '4.5.3', null],
])('NodeInfo %j %j means %j', (name, said, choice) => {
  expect(softwareFromNodeInfo(name, said)).toEqual(choice);
});
