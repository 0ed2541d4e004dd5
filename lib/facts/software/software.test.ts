import { describe, expect, test } from 'vitest';
import { parseSoftware } from './choice';
import { menuWords } from './menu-words';
import { assumedMastodon } from './rows/mastodon-history';
import { findSoftware } from './software';
import type { DataKind, PageId, Software } from './types';

const at = (value: string): Software => findSoftware(parseSoftware(value));

describe('a page depends on the version', () => {
  test.each<[string, PageId, string | undefined]>([
    ['mastodon', 'import', '/settings/imports'],
    ['mastodon@4.2', 'import', '/settings/imports'],
    ['mastodon@4.2.0', 'import', '/settings/imports'],
    ['mastodon@4.1', 'import', '/settings/import'],
    ['mastodon@4.1.25', 'import', '/settings/import'],
    ['mastodon@3.5', 'import', '/settings/import'],
    ['mastodon@4.6', 'profile', '/profile/edit'],
    ['mastodon@4.5', 'profile', '/settings/profile'],
    ['mastodon@4.6', 'privacy', '/settings/privacy#account_unlocked'],
    ['mastodon@4.2', 'privacy', '/settings/privacy'],
    ['mastodon@4.1', 'privacy', '/settings/profile'],
    ['mastodon@4.0', 'followRequests', '/follow_requests'],
    ['mastodon@3.5', 'followRequests', '/web/follow_requests'],
    ['mastodon@3.3', 'twoFactor', '/settings/two_factor_authentication_methods'],
    ['mastodon@3.2', 'twoFactor', '/settings/two_factor_authentication'],
    ['mastodon@4.3', 'severed', '/severed_relationships'],
    ['mastodon@4.2', 'severed', undefined],
    ['glitch@4.1', 'import', '/settings/import'],
    ['hometown@4.0.2', 'import', '/settings/import'],
    ['hometown@4.2.10', 'import', '/settings/imports'],
    ['hometown', 'import', undefined],
    ['misskey', 'move', '/settings/other'],
    ['misskey@2025.3', 'export', '/settings/account-data'],
    ['misskey@2025.2.1', 'export', '/settings/import-export'],
    ['misskey@13.14', 'move', '/settings/migration'],
    ['misskey@13.11', 'move', undefined],
    ['gotosocial@0.16', 'import', undefined],
    ['akkoma', 'alias', undefined],
  ])('%s: %s at %s', (value, page, path) => {
    expect(at(value).pages[page]).toBe(path);
  });
});

test.each<[string, boolean | 'admin', boolean]>([
  ['mastodon@3.0', true, true],
  ['mastodon@2.9', false, false],
  ['misskey@13.11', false, false],
  ['gotosocial@0.14.0', true, true],
  ['gotosocial@0.13', false, false],
  ['pixelfed@0.11.9', false, true],
  ['pixelfed@0.11.13', true, true],
  ['pleroma@2.4', false, true],
  ['wordpress', 'admin', true],
  ['friendica', false, false],
])('%s can move out: %s, in: %s', (value, out, into) => {
  const { canMoveOut, canMoveIn } = at(value);
  expect([canMoveOut, canMoveIn]).toEqual([out, into]);
});

test.each<[string, DataKind, boolean, boolean]>([
  ['mastodon@4.6', 'filters', true, true],
  ['mastodon@4.5', 'filters', false, false],
  ['mastodon@4.2', 'lists', true, true],
  ['mastodon@4.1', 'lists', true, false],
  ['mastodon@3.5', 'bookmarks', true, true],
  ['mastodon@3.2', 'bookmarks', false, false],
  ['gotosocial', 'lists', true, false],
  ['gotosocial@0.16', 'following', false, false],
])('%s: %s exported %s, imported %s', (value, kind, isExported, isImported) => {
  const { exports, imports } = at(value);
  expect([kind in exports, imports.includes(kind)]).toEqual([isExported, isImported]);
});

test.each<[string, readonly string[]]>([
  ['mastodon@4.6', []],
  ['mastodon@4.4', []],
  ['mastodon@4.3', ['unsupportedVersion']],
  ['mastodon@4.1', ['unsupportedVersion', 'wrongImportTypeNoSafeguard']],
  ['mastodon@3.5', ['unsupportedVersion', 'wrongImportTypeNoSafeguard', 'aliasCachedUpTo24h']],
  ['hometown@4.2', []],
  ['hometown', ['wrongImportTypeNoSafeguard', 'versionDecides']],
])('%s warns, besides the waiting time, of %j', (value, cautions) => {
  const { cautions: found } = findSoftware(parseSoftware(value), '2026-11-27');
  expect(new Set(found)).toEqual(new Set(['cooldown', ...cautions]));
});

test.each<[string, string | null]>([
  ['mastodon@4.5', '2027-02-20'],
  ['mastodon@4.4.22', '2026-12-17'],
  ['mastodon@4.3', null],
])('support of %s ends on %s', (value, day) => {
  expect(findSoftware(parseSoftware(value), '2026-11-27').supportEnds).toBe(day);
});

test.each<[string, Partial<Software['traits']>]>([
  ['mastodon@4.2', { confirmsImports: true, moveLinksOnProfile: false, unlockOnPrivacyPage: true }],
  ['mastodon@4.1', { confirmsImports: false, moveLinksOnProfile: true, readsAliasLive: true }],
  ['mastodon@3.5', { readsAliasLive: false, unlockOnPrivacyPage: false }],
  ['mastodon@4.7.4', { asksByMail: true }],
  ['mastodon@4.7', { asksByMail: true }],
  ['mastodon@4.7.3', { asksByMail: false }],
  ['misskey', { asksByMail: false }],
])('%s looks like %j', (value, traits) => {
  expect(at(value).traits).toMatchObject(traits);
});

test('the saved file is named by what it holds, not by its address', () => {
  expect(at('mastodon').exports.following).toMatchObject({
    path: '/settings/exports/follows.csv',
    fileName: 'following_accounts.csv',
  });
});

test('menus are in the words of the version and the language', () => {
  expect(menuWords(at('mastodon@4.2'), 'export', 'da')?.at(-1)).toBe('Dataeksport');
  expect(menuWords(at('mastodon'), 'export', 'da')).toEqual(['Præferencer', 'Import og eksport', 'Eksport']);
  expect(menuWords(at('mastodon'), 'export', 'de')).toEqual([
    'Einstellungen',
    'Importieren und exportieren',
    'Exportieren',
  ]);
  expect(menuWords(at('hometown'), 'import', 'en')).toEqual(['Preferences', 'Import and export', 'Import']);
  expect(menuWords(at('mastodon'), 'privacy', 'en')).toBeUndefined();
});

test('no choice, and a choice nobody knows, mean Mastodon of today', () => {
  expect(findSoftware(null)).toMatchObject({
    id: 'mastodon',
    version: assumedMastodon,
    isNewerThanRead: false,
  });
  expect(findSoftware({ id: 'constructor', version: null }).id).toBe('mastodon');
});

test.each([
  [`mastodon@${assumedMastodon[0] + 1}.0.0`, true],
  [`mastodon@${assumedMastodon[0]}.${assumedMastodon[1] + 1}`, true],
  ['mastodon@4.7.4', false],
  ['mastodon@4.6', false],
  ['gotosocial@0.21', true],
  ['pixelfed@0.12.12', true],
  ['unknown', false],
])('%s is newer than what was read: %s', (value, isNewer) => {
  expect(at(value).isNewerThanRead).toBe(isNewer);
});

test('4.7 has the pages, files and menus of 4.6', () => {
  const [older, newer] = [at('mastodon@4.6'), at('mastodon@4.7')];
  for (const part of ['pages', 'exports', 'reads', 'menus', 'cautions'] as const)
    expect(newer[part], part).toEqual(older[part]);
});
