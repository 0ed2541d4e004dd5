import type { Read } from '../read';
import type { Change } from '../row';
import type { SupportedLine } from '../support';
import type { Version } from '../types';
import { parseVersion } from '../version';

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
  // Pull request 40745, in the note of v4.7.4.
  { before: [4, 7, 4], traits: { asksByMail: false } },
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

/**
 * Lines of Mastodon that get security fixes, oldest first, each with its last day where one is set.
 * Sources: SECURITY.md on main (August 2026) and the notes of v4.4.27 and v4.5.20 (29 October 2026).
 */
export const mastodonSupport: readonly SupportedLine[] = [
  { line: [4, 4, null], until: '2026-12-17' },
  { line: [4, 5, null], until: '2027-02-20' },
  { line: [4, 6, null], until: null },
  { line: [4, 7, null], until: null },
];

/** The releases whose code was read, newest first. What 4.7 became was read 13 days before its release. */
export const mastodonReleases: readonly Read[] = [
  { version: '4.7.0-alpha.2', commit: 'df1439c18b', of: '2026-08-07' },
  { version: '4.6.5', commit: '1440d55b13', of: '2026-08-06' },
  { version: '4.5.15', commit: 'bf046ffab9', of: '2026-08-06' },
  { version: '4.4.22', commit: 'e5e4425d13', of: '2026-08-06' },
  { version: '4.3.23', commit: 'efb25b6aa2', of: '2026-05-20' },
  { version: '4.2.0', commit: '4fcc026f0f', of: '2023-09-21' },
  { version: '4.1.0', commit: '70c0d754a6', of: '2023-02-10' },
  { version: '4.0.2', commit: '03b0f3ac83', of: '2022-11-15' },
  { version: '3.5.3', commit: 'fbcbf7898f', of: '2022-05-26' },
  { version: '3.4.0', commit: '4c7efdba40', of: '2021-05-16' },
  { version: '3.0.0', commit: '83d3e7733d', of: '2019-10-03' },
];

/**
 * The first release that is announced to look different: another layout, and other words for private mentions and lists. Nobody here has
 * read it. Source: mastodon/blog, “5.0: Laying the foundation” (18 August 2026).
 */
export const announcedNewLook: Version = [5, 0, 0];

/** The newest release whose code was read. */
export const newestMastodonRead = mastodonReleases[0] as Read;

/** The lines that were read, newest first. */
export const mastodonLinesRead: readonly Version[] = mastodonReleases.flatMap(({ version }) => {
  const read = parseVersion(version ?? '');
  return read ? [[read[0], read[1], null] as const] : [];
});

/** The line meant where a reader does not say which. */
export const assumedMastodon = mastodonLinesRead[0] as Version;

/** The release that stands for a version: its own line, or the newest one before it that was read. */
export function mastodonReadAt(version: Version | null): Read {
  const upTo = version && mastodonReleases.find((release) => !isBeforeLine(version, release));
  return upTo ?? (version ? (mastodonReleases.at(-1) as Read) : newestMastodonRead);
}

function isBeforeLine([major, minor]: Version, { version }: Read): boolean {
  const read = parseVersion(version ?? '');
  return read !== null && (major < read[0] || (major === read[0] && minor < read[1]));
}
