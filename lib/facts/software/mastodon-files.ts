import type { LabelKey } from '@/lib/facts/labels/labels';
import type { DataKind } from './types';

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
