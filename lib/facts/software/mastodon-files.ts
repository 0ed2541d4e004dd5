import type { LabelKey } from '@/lib/facts/labels/labels';
import type { DataKind, Version } from './types';

/** What each kind of data is called in a row of Mastodon's export page. */
export const exportRowLabels = {
  following: 'admin.accounts.follows',
  lists: 'exports.lists',
  mutes: 'exports.mutes',
  blocks: 'exports.blocks',
  domainBlocks: 'exports.domain_blocks',
  bookmarks: 'exports.bookmarks',
  filters: 'exports.custom_filters',
} as const satisfies Record<DataKind, LabelKey>;

/** What each kind of data is called in the menu of kinds on Mastodon's import page. */
export const importTypeLabels = {
  following: 'imports.types.following',
  lists: 'imports.types.lists',
  mutes: 'imports.types.muting',
  blocks: 'imports.types.blocking',
  domainBlocks: 'imports.types.domain_blocking',
  bookmarks: 'imports.types.bookmarks',
  filters: 'imports.types.custom_filters',
} as const satisfies Record<DataKind, LabelKey>;

/** The largest file Mastodon imports: rows since 3.3, megabytes since 4.2. Source: app/models/form/import.rb at 4.6.5. */
export const importLimits = { rows: 20_000, megabytes: 20 };

/**
 * How many people an account on Mastodon can follow; above that, so many times the number of its followers. A server can change both.
 * Source: app/validators/follow_limit_validator.rb at 4.6.5.
 */
export const followLimit = { people: 7_500, timesFollowers: 1.1 };

/** The thousand of followers from which an account can follow more people than the limit. */
export const followersForMore = Math.ceil(followLimit.people / followLimit.timesFollowers / 1000) * 1000;

/** What a cell of a file holds. */
export type Column = 'handle' | 'yesNo' | 'languages' | 'domain' | 'uri' | 'title';

/** A kind of file as Mastodon writes it from a version on, until the next row of the same kind. */
export type WrittenForm = {
  kind: DataKind;
  /** The name it is saved under. */
  fileName: string;
  columns: readonly Column[];
  /** Its header line; null where its first line is a row already. */
  headers: readonly string[] | null;
  /** The first release that writes it so. */
  since: Version;
  /** The commit that brought it, in mastodon/mastodon. */
  commit: string;
};

const handles = { columns: ['handle'], headers: null } as const;
const follows = 'following_accounts.csv';
const mutes = 'muted_accounts.csv';

/**
 * The files that Mastodon has written, oldest first. Source: app/models/export.rb, each row held against the releases in `mastodonReleases` from
 * 3.0.0 to 4.7.0-alpha.2, all of which have Ruby's CSV: commas, \n, quotation marks where a cell needs them or is empty, no byte order mark.
 * Handles have no @ before them, and their hosts stand as the server keeps them: in ASCII, its own as its admins have set it. Filters are JSON.
 */
export const writtenForms: readonly WrittenForm[] = [
  { kind: 'following', fileName: follows, ...handles, since: [1, 1, 2], commit: '3ddd936b03' },
  { kind: 'mutes', fileName: mutes, ...handles, since: [1, 1, 2], commit: '3ddd936b03' },
  { kind: 'blocks', fileName: 'blocked_accounts.csv', ...handles, since: [1, 1, 2], commit: '3ddd936b03' },
  {
    kind: 'domainBlocks',
    fileName: 'blocked_domains.csv',
    columns: ['domain'],
    headers: null,
    since: [2, 7, 0],
    commit: '7fc7437d05',
  },
  {
    kind: 'lists',
    fileName: 'lists.csv',
    columns: ['title', 'handle'],
    headers: null,
    since: [2, 7, 0],
    commit: '7fc7437d05',
  },
  {
    kind: 'mutes',
    fileName: mutes,
    columns: ['handle', 'yesNo'],
    headers: ['Account address', 'Hide notifications'],
    since: [2, 8, 0],
    commit: 'd4882aa64a',
  },
  {
    kind: 'following',
    fileName: follows,
    columns: ['handle', 'yesNo'],
    headers: ['Account address', 'Show boosts'],
    since: [2, 8, 0],
    commit: 'cb71c95e22',
  },
  {
    kind: 'bookmarks',
    fileName: 'bookmarks.csv',
    columns: ['uri'],
    headers: null,
    since: [3, 3, 0],
    commit: '96c1e71329',
  },
  {
    kind: 'following',
    fileName: follows,
    columns: ['handle', 'yesNo', 'yesNo', 'languages'],
    headers: ['Account address', 'Show boosts', 'Notify on new posts', 'Languages'],
    since: [4, 0, 0],
    commit: '50948b46aa',
  },
  {
    kind: 'filters',
    fileName: 'custom_filters.json',
    columns: [],
    headers: null,
    since: [4, 6, 0],
    commit: 'ead13d4826',
  },
];

/** How the newest Mastodon writes a kind of file. */
export function newestForm(kind: DataKind): WrittenForm {
  return writtenForms.findLast((form) => form.kind === kind) as WrittenForm;
}

/**
 * First headers that an import knows besides `Account address`: any other first line is a row to it. Source: `KNOWN_FIRST_HEADERS` in
 * app/models/form/import.rb, the same from 4.2.0 (32a030dd74, 8884d1ece0) to 4.7.0-alpha.2.
 */
export const firstHeaders = { domainBlocks: '#domain', bookmarks: '#uri', lists: 'List name' } as const;

/** The longest user name of another server that Mastodon keeps. Source: USERNAME_LENGTH_HARD_LIMIT, app/models/account.rb at 4.6.5. */
export const longestUserName = 2_048;
