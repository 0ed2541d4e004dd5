import { asOf, type Read, sourcesIn } from '../read';
import { type SoftwareRow, unknownRow } from '../row';
import { dataKinds, type ExportFile, type FileFormat } from '../types';
import {
  assumedMastodon,
  mastodonHistory,
  mastodonReadAt,
  mastodonSupport,
  newestMastodonRead,
} from './mastodon-history';
import { mastodonMenus } from './mastodon-menus';

function file(path: string, fileName: string, format: FileFormat = 'mastodon-csv'): ExportFile {
  return { path: `/settings/exports/${path}`, fileName, format };
}

const glitchRead: Read = { version: null, commit: '839591f21b', of: '2026-08-08' };
const hometownRead: Read = { version: '1.0.5+3.4.0', commit: '9b1122036d', of: '2021-05-19' };

/** What Mastodon and its forks have in common. */
const shared: Omit<SoftwareRow, 'id' | 'name'> = {
  ...unknownRow,
  family: 'mastodon',
  canMoveIn: true,
  canMoveOut: true,
  pages: {
    signUp: '/auth/sign_up',
    logIn: '/auth/sign_in',
    account: '/auth/edit',
    profile: '/profile/edit',
    privacy: '/settings/privacy#account_unlocked',
    twoFactor: '/settings/two_factor_authentication_methods',
    export: '/settings/export',
    import: '/settings/imports',
    alias: '/settings/aliases',
    move: '/settings/migration',
    redirectOnly: '/settings/migration/redirect/new',
    undoMove: '/settings/migration',
    followRequests: '/follow_requests',
    deleteAccount: '/settings/delete',
    share: '/share',
    about: '/about',
    relationships: '/relationships',
    severed: '/severed_relationships',
    filters: '/filters',
    interact: '/authorize_interaction',
    preferences: '/settings/preferences',
    postingDefaults: '/settings/preferences/posting_defaults',
    emailNotifications: '/settings/preferences/notifications',
    postDeletion: '/statuses_cleanup',
    invites: '/invites',
    lists: '/lists',
    bookmarks: '/bookmarks',
    collections: '/collections',
    mutes: '/mutes',
    blocks: '/blocks',
    domainBlocks: '/domain_blocks',
    explore: '/explore',
    localFeed: '/public/local',
    followedTags: '/followed_tags',
    shortcuts: '/keyboard-shortcuts',
    authorizedApps: '/oauth/authorized_applications',
    tags: '/tags',
  },
  menus: mastodonMenus,
  exports: {
    following: file('follows.csv', 'following_accounts.csv'),
    lists: file('lists.csv', 'lists.csv'),
    mutes: file('mutes.csv', 'muted_accounts.csv'),
    blocks: file('blocks.csv', 'blocked_accounts.csv', 'handles'),
    domainBlocks: file('domain_blocks.csv', 'blocked_domains.csv'),
    bookmarks: file('bookmarks.csv', 'bookmarks.csv'),
    filters: file('custom_filters.json', 'custom_filters.json', 'mastodon-json'),
  },
  reads: {
    following: ['mastodon-csv', 'handles'],
    lists: ['mastodon-csv'],
    mutes: ['mastodon-csv', 'handles'],
    blocks: ['mastodon-csv', 'handles'],
    domainBlocks: ['mastodon-csv'],
    bookmarks: ['mastodon-csv'],
    filters: ['mastodon-json'],
  },
  holds: dataKinds,
  cooldown: { days: 30, on: 'old' },
  undo: 'redirect',
  cautions: ['cooldown'],
  traits: {
    confirmsImports: true,
    moveLinksOnProfile: false,
    readsAliasLive: true,
    unlockOnPrivacyPage: true,
    asksByMail: true,
    postsToCommunities: false,
    archiveMakesAccount: false,
  },
  changes: mastodonHistory,
  read: newestMastodonRead,
  readAt: mastodonReadAt,
  sources: [
    ...sourcesIn(
      newestMastodonRead,
      'mastodon/mastodon: config/routes/settings.rb, config/routes.rb (≤ 4.1), config/routes/web_app.rb (≥ v3.0.0)',
      'mastodon/mastodon: app/controllers/concerns/settings/export_controller_concern.rb, app/models/form/import.rb',
      'mastodon/mastodon: app/models/account_migration.rb, app/models/bulk_import.rb, CHANGELOG.md, SECURITY.md',
    ),
    { at: 'mastodon/blog#118', read: asOf('2026-09-16') },
    {
      at: 'mastodon/blog: 5.0: Laying the foundation',
      read: asOf('2026-08-18'),
    },
    {
      at: 'mastodon/mastodon: releases v4.4.27, v4.5.20, v4.7.0–v4.7.6',
      read: { version: '4.7.6', commit: null, of: '2026-11' },
    },
  ],
};

/** Mastodon. */
export const mastodon: SoftwareRow = {
  ...shared,
  id: 'mastodon',
  name: 'Mastodon',
  assumed: assumedMastodon,
  supported: mastodonSupport,
};

/** Mastodon's glitch edition: same pages, and a moved account stays usable. It calls itself mastodon, `+glitch` in its version. */
export const glitch: SoftwareRow = {
  ...shared,
  id: 'glitch',
  name: 'glitch-soc',
  assumed: assumedMastodon,
  cautions: ['cooldown', 'staysUsableAfterMove'],
  sources: [
    ...shared.sources,
    ...sourcesIn(glitchRead, 'glitch-soc/mastodon: app/models/user.rb, lib/mastodon/version.rb'),
    { at: 'glitch-soc/mastodon#2326, #2582', read: asOf('2026-11') },
  ],
};

/** A fork with the pages of the Mastodon it is built on, which its version begins with. */
export const hometown: SoftwareRow = {
  ...shared,
  id: 'hometown',
  name: 'Hometown',
  assumed: [4, 1, null],
  // One of the two import pages is a 404; the way through the menus is right in every version.
  whenAssumed: { pages: { import: null, privacy: null }, cautions: ['versionDecides'] },
  sources: [
    ...sourcesIn(hometownRead, 'hometown-fork/hometown: config/routes.rb (built on Mastodon 3.4.0)'),
    { at: 'WesSouza/mastodon-flock#13', read: asOf('2026-11') },
    ...shared.sources,
  ],
};
