import type { Change } from '../row';
import type { Version } from '../types';

/** Pages of the web app, which stood under `/web` before; nobody needs them there any more. */
const withoutWebAppPages = {
  lists: null,
  bookmarks: null,
  mutes: null,
  blocks: null,
  domainBlocks: null,
  explore: null,
  localFeed: null,
  shortcuts: null,
} as const;

/** How Mastodon's pages and files were, shared by its forks. */
export const mastodonHistory: readonly Change[] = [
  {
    before: [4, 6, 0],
    pages: { profile: '/settings/profile', privacy: '/settings/privacy', collections: null },
    withoutFiles: ['filters'],
  },
  { before: [4, 5, 0], pages: { postingDefaults: '/settings/preferences/other' } },
  { before: [4, 3, 0], pages: { severed: null } },
  {
    before: [4, 2, 0],
    pages: { import: '/settings/import', privacy: '/settings/profile' },
    withoutImports: ['lists'],
    traits: { confirmsImports: false, moveLinksOnProfile: true, unlockOnPrivacyPage: false },
    cautions: ['wrongImportTypeNoSafeguard'],
  },
  { before: [4, 1, 0], pages: { followedTags: null } },
  {
    before: [4, 0, 0],
    pages: {
      followRequests: '/web/follow_requests',
      ...withoutWebAppPages,
    },
    traits: { readsAliasLive: false },
    cautions: ['aliasCachedUpTo24h'],
  },
  { before: [3, 5, 0], pages: { postDeletion: null } },
  {
    before: [3, 3, 0],
    pages: { twoFactor: '/settings/two_factor_authentication' },
    withoutFiles: ['bookmarks'],
  },
  {
    before: [3, 0, 0],
    canMoveIn: false,
    canMoveOut: false,
    pages: { alias: null, move: null, redirectOnly: null },
  },
];

/** The oldest line of Mastodon that still gets security fixes, and the day they end (SECURITY.md on main, August 2026). */
export const endingLine: { version: Version; ends: string } = { version: [4, 4, null], ends: '2026-12-17' };

/** Lines that Mastodon mends no more, and the last one on its way out (SECURITY.md on main, August 2026). */
export const mastodonSupport: readonly Change[] = [
  { before: [4, 5, 0], supportEnds: endingLine.ends },
  { before: [4, 4, 0], supportEnds: null, cautions: ['unsupportedVersion'] },
];
