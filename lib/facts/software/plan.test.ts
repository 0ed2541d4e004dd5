import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CautionId } from './cautions';
import { cautionRules } from './cautions';
import { parseSoftware } from './choice';
import { canRead } from './files';
import { type MovePlan, planMove } from './plan';
import { findSoftware, softwareIds } from './software';
import type { DataKind, Software } from './types';

const at = (value: string): Software => findSoftware(parseSoftware(value));
const plan = (from: string, to: string): MovePlan => planMove(at(from), at(to));
const kinds = (from: string, to: string) => plan(from, to).files.map(({ kind }) => kind);
const has = (from: string, to: string, id: CautionId) =>
  plan(from, to)
    .cautions.filter((caution) => caution.id === id)
    .map(({ side }) => side);

const always: DataKind[] = ['following', 'mutes', 'blocks', 'domainBlocks', 'bookmarks'];

describe('files that come along, in the order to import them', () => {
  test.each<[string, string, DataKind[]]>([
    ['mastodon@4.6', 'mastodon@4.6', [...always, 'filters', 'lists']],
    ['mastodon', 'mastodon@4.5', [...always, 'lists']],
    ['mastodon@4.5', 'mastodon@4.6', [...always, 'lists']],
    ['mastodon@4.1', 'mastodon@4.2', [...always, 'lists']],
    ['mastodon@4.2', 'mastodon@4.1', always],
    ['mastodon@3.5', 'mastodon@4.6', [...always, 'lists']],
    ['mastodon@4.6', 'mastodon@3.5', always],
    ['mastodon@3.2', 'mastodon', ['following', 'mutes', 'blocks', 'domainBlocks', 'lists']],
    ['mastodon', 'gotosocial', ['following', 'mutes', 'blocks']],
    ['mastodon', 'gotosocial@0.16', []],
    ['gotosocial', 'mastodon', ['following', 'mutes', 'blocks', 'lists']],
    ['gotosocial', 'mastodon@4.1', ['following', 'mutes', 'blocks']],
    ['mastodon', 'pleroma', ['following', 'blocks']],
    ['pleroma', 'mastodon', ['following', 'mutes', 'blocks']],
    ['pleroma', 'akkoma', ['following', 'mutes', 'blocks']],
    ['mastodon', 'misskey', ['following', 'mutes', 'blocks', 'lists']],
    ['misskey', 'mastodon', ['following', 'mutes', 'blocks', 'lists']],
    ['mastodon', 'friendica', ['following']],
    ['friendica', 'mastodon', ['following']],
    ['pixelfed', 'mastodon', []],
    ['pixelfed', 'pixelfed', []],
    ['mastodon', 'pixelfed', []],
    ['bookwyrm', 'bookwyrm', []],
    ['mastodon', 'threads', []],
  ])('%s to %s: %j', (from, to, expected) => {
    expect(kinds(from, to)).toEqual(expected);
  });
});

describe('what stays behind, and why', () => {
  test.each<[string, string, MovePlan['left']]>([
    ['mastodon@4.6', 'mastodon@4.6', []],
    ['mastodon@4.5', 'mastodon@4.6', [{ kind: 'filters', why: 'notExported' }]],
    [
      'mastodon@4.6',
      'mastodon@4.1',
      [
        { kind: 'filters', why: 'notImported' },
        { kind: 'lists', why: 'notImported' },
      ],
    ],
    ['gotosocial', 'gotosocial', [{ kind: 'lists', why: 'notImported' }]],
    [
      'gotosocial',
      'akkoma',
      [
        { kind: 'mutes', why: 'otherFormat' },
        { kind: 'lists', why: 'notImported' },
      ],
    ],
  ])('%s to %s: %j', (from, to, left) => {
    expect(plan(from, to).left).toEqual(left);
  });
});

test.each<[string, string, MovePlan['followers'], MovePlan['stop']]>([
  ['mastodon', 'mastodon', 'move', null],
  ['mastodon', 'friendica', 'no', 'to'],
  ['friendica', 'mastodon', 'no', 'from'],
  ['lemmy', 'threads', 'no', 'both'],
  ['wordpress', 'mastodon', 'admin', null],
  ['mastodon', 'wordpress', 'move', null],
  ['bridgy-fed', 'mastodon', 'tool', null],
  ['mastodon', 'bridgy-fed', 'tool', null],
  ['bridgy-fed', 'lemmy', 'no', 'to'],
  ['mastodon@2.9', 'mastodon', 'no', 'from'],
  ['unknown', 'mastodon', 'unknown', null],
  ['mastodon', 'unknown', 'unknown', null],
  ['unknown', 'lemmy', 'no', 'to'],
  ['ghost', 'mastodon', 'no', 'from'],
  ['wafrn', 'mastodon', 'unknown', null],
  ['vernissage', 'mastodon', 'move', null],
  ['mastodon', 'piefed', 'no', 'to'],
  ['mastodon', 'snac', 'move', null],
  ['mastodon', 'ghost', 'move', null],
  ['mastodon', 'cherrypick', 'move', null],
  ['loops', 'mastodon', 'no', 'from'],
  ['snac', 'mastodon', 'admin', null],
])('%s to %s: followers %s, stopped by %s', (from, to, followers, stop) => {
  expect(plan(from, to)).toMatchObject({ followers, stop });
});

test.each<[string, string, MovePlan['order'], boolean]>([
  ['mastodon', 'mastodon', 'importFirst', false],
  ['mastodon', 'misskey', 'moveFirst', false],
  ['misskey', 'mastodon', 'importFirst', true],
  ['sharkey', 'misskey', 'moveFirst', true],
  ['friendica', 'misskey', 'importFirst', false],
])('%s to %s: %s, export needed before the move: %s', (from, to, order, exportMandatory) => {
  expect(plan(from, to)).toMatchObject({ order, exportMandatory });
});

test.each<[string, string, MovePlan['handles']]>([
  ['mastodon', 'gotosocial', { alias: 'https://domain/@user', target: 'user@domain' }],
  ['gotosocial', 'mastodon', { alias: 'user@domain', target: 'https://domain/@user' }],
  ['misskey', 'pixelfed', { alias: 'user@domain', target: '@user@domain' }],
])('%s to %s: handles are typed as %j', (from, to, handles) => {
  expect(plan(from, to).handles).toEqual(handles);
});

describe('cautions', () => {
  test.each<[CautionId, string, string, string[]]>([
    ['cooldown', 'mastodon', 'gotosocial', ['from']],
    ['cooldownBothSides', 'gotosocial', 'gotosocial', ['from', 'to']],
    ['lockedAccountsCommon', 'gotosocial', 'mastodon', []],
    ['unfollowsAfter24h', 'misskey', 'mastodon', ['from']],
    ['unfollowsAfter24h', 'mastodon', 'misskey', []],
    ['importWindow2h', 'mastodon', 'misskey', ['to']],
    ['importWindow2h', 'friendica', 'misskey', []],
    ['importSizeLimit', 'friendica', 'misskey', ['to']],
    ['headerRowFails', 'mastodon', 'misskey', ['pair']],
    ['headerRowFails', 'misskey', 'sharkey', []],
    ['domainBlocksCutFollows', 'mastodon', 'mastodon', ['pair']],
    ['domainBlocksCutFollows', 'mastodon', 'gotosocial', []],
    ['wrongImportTypeNoSafeguard', 'mastodon', 'mastodon@4.1', ['to']],
    ['wrongImportTypeNoSafeguard', 'mastodon@4.1', 'mastodon', []],
    ['aliasCachedUpTo24h', 'mastodon@3.5', 'mastodon', ['from']],
    ['aliasCachedUpTo24h', 'mastodon', 'mastodon@3.5', []],
    ['supportEnding', 'mastodon', 'mastodon@4.4', ['to']],
    ['unsupportedVersion', 'mastodon@4.1', 'mastodon@4.3', ['from', 'to']],
    ['searchFirst', 'mastodon', 'akkoma', ['to']],
    ['staysUsableAfterMove', 'glitch', 'mastodon', ['from']],
    ['cooldown', 'mastodon', 'lemmy', []],
    ['commandLineOnly', 'wordpress', 'mastodon', ['from']],
    ['notActivityPub', 'mastodon', 'bridgy-fed', ['to']],
  ])('%s from %s to %s: %j', (id, from, to, sides) => {
    expect(has(from, to, id)).toEqual(sides);
  });
});

test('an archive of the whole account is offered between servers with the same software only', () => {
  expect(plan('bookwyrm', 'bookwyrm').ownArchive).toEqual({
    export: '/preferences/user-export',
    import: '/user-import',
  });
  expect(plan('bookwyrm', 'mastodon').ownArchive).toBeNull();
});

describe('for every two servers', () => {
  const version = fc.option(
    fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 20 }), fc.option(fc.nat(30))),
  );
  const software = fc
    .record({ id: fc.constantFrom(...softwareIds), version })
    .map((choice) => findSoftware(choice));
  const forEveryTwo = (check: (from: Software, to: Software, found: MovePlan) => void) =>
    fc.assert(fc.property(software, software, (from, to) => check(from, to, planMove(from, to))));

  test('there is a plan', () => {
    const plans = softwareIds.flatMap((from) => softwareIds.map((to) => plan(from, to)));
    expect(plans).toHaveLength(softwareIds.length ** 2);
  });

  test('no file is offered that the old one does not write or the new one does not read', () => {
    forEveryTwo((from, to, { files }) => {
      for (const { kind, export: file } of files) {
        expect(from.exports[kind]).toBe(file);
        expect(to.imports).toContain(kind);
        expect(canRead(from, to, kind, file.format)).toBe(true);
        expect(file.format).not.toBe('unknown');
      }
    });
  });

  test('all an account holds either comes along or is named as left behind', () => {
    forEveryTwo((from, _, { files, left }) => {
      const told = [...files, ...left].map(({ kind }) => kind);
      expect(told.toSorted()).toEqual([...from.holds].toSorted());
    });
  });

  test('followers move only where both can', () => {
    forEveryTwo((from, to, { followers, stop }) => {
      const both = from.canMoveOut !== false && to.canMoveIn !== false;
      expect([followers !== 'no', stop === null]).toEqual([both, both]);
    });
  });

  test('no caution comes twice, on the wrong side, or about a move that cannot be', () => {
    forEveryTwo((_from, _to, { cautions, followers }) => {
      const names = cautions.map(({ id, side }) => `${id} ${side}`);
      expect(new Set(names).size).toBe(names.length);
      for (const { id, side } of cautions) {
        const { on, needs } = cautionRules[id];
        expect([on, on === 'either' && side !== 'pair' ? 'either' : side]).toEqual([on, on]);
        if (followers === 'no') expect(needs).not.toContain('move');
      }
    });
  });
});
