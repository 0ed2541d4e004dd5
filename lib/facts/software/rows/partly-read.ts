/*
 * Software of which only a part was read. What nobody has read is `unknown`: the guide then shows the general way and the words to
 * look for, and promises nothing.
 */
import { asOf, type Read, sourcesIn } from '../read';
import { englishMenu, readsAs, type SoftwareRow, unknownRow } from '../row';
import type { ExportFile } from '../types';

const holloRead: Read = { version: '0.10.0', commit: '640cd42', of: '2026-08-22' };

/** Hollo, for one person: everything is on one page, whose address holds a number of the account. */
export const hollo: SoftwareRow = {
  ...unknownRow,
  id: 'hollo',
  name: 'Hollo',
  hosts: ['hollo.social'],
  canMoveIn: true,
  canMoveOut: true,
  menus: {
    alias: englishMenu('Accounts', 'Migrate'),
    move: englishMenu('Accounts', 'Migrate'),
    export: englishMenu('Accounts', 'Migrate'),
    import: englishMenu('Accounts', 'Migrate'),
  },
  exports: {
    following: { path: null, fileName: 'following_accounts.csv', format: 'mastodon-csv' },
    lists: { path: null, fileName: 'lists.csv', format: 'mastodon-csv' },
    mutes: { path: null, fileName: 'muted_accounts.csv', format: 'mastodon-csv' },
    blocks: { path: null, fileName: 'blocked_accounts.csv', format: 'mastodon-csv' },
    bookmarks: { path: null, fileName: 'bookmarks.csv', format: 'mastodon-csv' },
  },
  reads: readsAs(['following', 'lists', 'mutes', 'blocks', 'bookmarks'], ['mastodon-csv']),
  undo: 'none',
  cautions: ['irreversible'],
  read: holloRead,
  sources: sourcesIn(holloRead, 'fedify-dev/hollo: src/pages/accounts.tsx, src/components/AccountList.tsx'),
};

const ghostRead: Read = { version: '1.2.8', commit: '90cf17a2', of: '2026-08-21' };

/** Ghost: takes followers in since May 2026. Its code sends nobody on, and a reader asks for it in an open issue. */
export const ghost: SoftwareRow = {
  ...unknownRow,
  id: 'ghost',
  name: 'Ghost',
  canMoveIn: true,
  canMoveOut: false,
  pages: { alias: '/ghost/#/activitypub/preferences/move' },
  read: ghostRead,
  sources: [
    ...sourcesIn(
      ghostRead,
      'TryGhost/ActivityPub: src/activity-handlers/move.handler.ts, src/account/account.service.ts',
    ),
    { at: 'TryGhost/Ghost@14e03d5af: apps/activitypub/src/routes.tsx', read: asOf('2026') },
    {
      at: 'TryGhost/Ghost#27957, TryGhost/ActivityPub#1804, #1816',
      read: asOf('2026-05-20'),
    },
    { at: 'TryGhost/ActivityPub#2107', read: asOf('2026-08-17') },
  ],
};

/** 105 commits after 1.32.0, and the web client of six weeks later. */
const vernissageRead: Read = { version: '1.32.0', commit: '3b34cc3', of: '2026-05-19' };
const vernissageWebRead: Read = { version: null, commit: '666d060', of: '2026-06-30' };

/**
 * Vernissage: moves both ways and a move can be taken back, all on one page. Its list of follows names each language `en_US`, which
 * Mastodon turns down, so the file is of use to Vernissage only.
 */
export const vernissage: SoftwareRow = {
  ...unknownRow,
  id: 'vernissage',
  name: 'Vernissage',
  hosts: ['vernissage.photos'],
  canMoveIn: true,
  canMoveOut: true,
  pages: {
    signUp: '/register',
    logIn: '/login',
    account: '/account',
    alias: '/account',
    move: '/account',
    undoMove: '/account',
    export: '/account',
    import: '/account',
    bookmarks: '/bookmarks',
  },
  exports: {
    following: { path: null, fileName: 'following.csv', format: 'own' },
    bookmarks: { path: null, fileName: 'bookmarks.csv', format: 'mastodon-csv' },
  },
  reads: readsAs(['following'], ['mastodon-csv']),
  undo: 'redirect',
  read: vernissageRead,
  sources: [
    ...sourcesIn(
      vernissageRead,
      'VernissageApp/VernissageServer: Sources/VernissageServer/Controllers/UsersController.swift, UserAliasesController.swift, ExportsController.swift, FollowingImportsController.swift, Services/AccountMigrationService.swift',
    ),
    ...sourcesIn(
      vernissageWebRead,
      'VernissageApp/VernissageWeb: src/app/pages/pages-routing.module.ts, src/app/pages/account/account.page.html, account.page.ts',
    ),
    { at: 'VernissageApp/VernissageServer#162, #561', read: asOf('2026-11') },
  ],
};

const smithereenRead: Read = { version: '1.0.3', commit: 'd60c6e4c', of: '2026-07-26' };

/** Smithereen: a page for links to old profiles, and a form to transfer followers; 30 days between two transfers. */
export const smithereen: SoftwareRow = {
  ...unknownRow,
  id: 'smithereen',
  name: 'Smithereen',
  hosts: ['friends.grishka.me'],
  canMoveIn: true,
  canMoveOut: true,
  pages: {
    signUp: '/account/register',
    logIn: '/account/login',
    account: '/settings',
    privacy: '/settings/privacy',
    blocks: '/settings/blocking',
    alias: '/settings/alsoKnownAsLinks',
    move: '/settings/transferFollowersForm',
    undoMove: '/settings/confirmRemoveMoveRedirect',
    deleteAccount: '/settings',
  },
  cooldown: { days: 30, on: 'old' },
  undo: 'redirect',
  cautions: ['cooldown'],
  read: smithereenRead,
  sources: sourcesIn(
    smithereenRead,
    'grishka/Smithereen: src/main/java/smithereen/SmithereenApplication.java, routes/SettingsRoutes.java, controllers/UsersController.java, activitypub/handlers/PersonMovePersonHandler.java',
  ),
};

const bonfireRead: Read = { version: '1.0.7-alpha.25', commit: '0f549b5752', of: '2026-08-22' };

const bonfirePagesRead: Read = { version: null, commit: 'adda86f', of: '2026-08-22' };
const bonfireFilesRead: Read = { version: null, commit: 'f94ef14c', of: '2026-08-21' };

function bonfireFile(name: string): ExportFile {
  return { path: `/settings/export/csv/${name}`, fileName: `export_${name}.csv`, format: 'mastodon-csv' };
}

/** Bonfire: moves both ways, at the foot of the pages for files. Its circles are lists; who is silenced or ghosted is a mute or a block. */
export const bonfire: SoftwareRow = {
  ...unknownRow,
  id: 'bonfire',
  name: 'Bonfire',
  canMoveIn: true,
  canMoveOut: true,
  pages: {
    signUp: '/signup',
    logIn: '/login',
    alias: '/settings/user/import',
    move: '/settings/user/export',
    export: '/settings/user/export',
    import: '/settings/user/import',
  },
  menus: {
    alias: englishMenu('Settings', 'Import'),
    move: englishMenu('Settings', 'Export'),
    export: englishMenu('Settings', 'Export'),
    import: englishMenu('Settings', 'Import'),
  },
  exports: {
    following: bonfireFile('following'),
    lists: bonfireFile('circles'),
    mutes: bonfireFile('silenced'),
    blocks: bonfireFile('ghosted'),
    bookmarks: bonfireFile('bookmarks'),
  },
  reads: readsAs(['following', 'lists', 'mutes', 'blocks', 'bookmarks'], ['mastodon-csv']),
  undo: 'none',
  cautions: ['irreversible'],
  read: bonfireRead,
  sources: [
    ...sourcesIn(
      bonfireRead,
      'bonfire-networks/bonfire-app: docs/user_guides/instance-emigration.md, instance-immigration.md, docs/CHANGELOG.md',
    ),
    ...sourcesIn(
      bonfirePagesRead,
      'bonfire-networks/bonfire_ui_me: lib/me_routes.ex, lib/components/settings/nav_sidebar/sidebar_settings_nav_live.sface',
    ),
    ...sourcesIn(
      bonfireFilesRead,
      'bonfire-networks/bonfire_ui_social: lib/components/settings/import_export/export_controller.ex, export_live.sface, import_live.sface',
    ),
  ],
};

const wafrnRead: Read = { version: '2025.08.1', commit: 'cb4e7fdf', of: '2025-08-13' };

/** Wafrn: a field for old accounts on the profile, under “Misc”; moving out has a page, and is unfinished by its own makers’ word. */
export const wafrn: SoftwareRow = {
  ...unknownRow,
  id: 'wafrn',
  name: 'Wafrn',
  hosts: ['app.wafrn.net'],
  canMoveIn: true,
  canMoveOut: 'unknown',
  pages: {
    signUp: '/register',
    logIn: '/login',
    profile: '/profile/edit',
    alias: '/profile/edit',
    move: '/profile/migrate-out',
    import: '/profile/importFollows',
    mutes: '/profile/mutes',
    blocks: '/profile/blocks',
    bookmarks: '/profile/bookmarkedPosts',
  },
  // The first line is dropped as a header, so a list without one would lose somebody.
  reads: readsAs(['following'], ['mastodon-csv']),
  cautions: ['noLeadingAt'],
  read: wafrnRead,
  sources: sourcesIn(
    wafrnRead,
    'gabboman/wafrn: packages/backend/routes/users.ts, routes/lists.ts, utils/activitypub/processors/move.ts',
    'gabboman/wafrn: packages/frontend/src/app/app-routing.module.ts, pages/profile/profile.module.ts, pages/profile/edit-profile/, components/migrate-out/',
  ),
};

/** The server of 5.9.1, and its own web client of a year before. */
const mitraRead: Read = { version: '5.9.1', commit: '95e9e6e0', of: '2026-08-20' };
const mitraWebRead: Read = { version: '4.7.0', commit: '2e5b9ba', of: '2025-08-14' };

/** Mitra: moves both ways, and follows as a list that is pasted into the page. Nothing marks the old account as moved. */
export const mitra: SoftwareRow = {
  ...unknownRow,
  id: 'mitra',
  name: 'Mitra',
  hosts: ['mitra.social'],
  canMoveIn: true,
  canMoveOut: true,
  pages: {
    alias: '/settings/aliases',
    move: '/settings/move-followers',
    export: '/settings',
    import: '/settings/import-follows',
    followRequests: '/follow-requests',
    deleteAccount: '/settings',
  },
  exports: { following: { path: null, fileName: 'follows.csv', format: 'handles' } },
  reads: readsAs(['following'], ['handles', 'mastodon-csv']),
  undo: 'none',
  cautions: ['irreversible', 'staysUsableAfterMove', 'maxTenAliases', 'pasteUpTo500'],
  read: mitraRead,
  sources: [
    ...sourcesIn(
      mitraRead,
      'external-mirrors/mitra: mitra_api/src/mastodon_api/settings/views.rs, helpers.rs, mitra_activitypub/src/handlers/move.rs, mitra_validators/src/profiles.rs',
    ),
    ...sourcesIn(
      mitraWebRead,
      'external-mirrors/mitra-web: src/router/index.ts, src/views/ProfileAliases.vue, MoveFollowers.vue, ImportFollows.vue, Settings.vue',
    ),
  ],
};

const snacRead: Read = { version: '2.94', commit: '4f27bb0', of: '2026-08-20' };

/** snac: aliases, moves and files are made by commands on the machine that runs it; followers who use it come along. */
export const snac: SoftwareRow = {
  ...unknownRow,
  id: 'snac',
  name: 'snac',
  canMoveIn: true,
  canMoveOut: 'admin',
  exports: {
    following: { path: null, fileName: 'following_accounts.csv', format: 'mastodon-csv' },
    lists: { path: null, fileName: 'lists.csv', format: 'mastodon-csv' },
    blocks: { path: null, fileName: 'blocked_accounts.csv', format: 'handles' },
    bookmarks: { path: null, fileName: 'bookmarks.csv', format: 'mastodon-csv' },
  },
  reads: {
    ...readsAs(['following', 'lists', 'bookmarks'], ['mastodon-csv']),
    blocks: ['handles'],
  },
  undo: 'none',
  cautions: ['commandLineOnly', 'aliasByCommand', 'filesByCommand', 'irreversible', 'staysUsableAfterMove'],
  changes: [
    { before: [2, 61, 0], canMoveIn: false },
    { before: [2, 60, 0], canMoveOut: false },
  ],
  read: snacRead,
  sources: sourcesIn(
    snacRead,
    'external-mirrors/snac2: activitypub.c, utils.c, main.c, doc/snac.8 (migrating from and to snac), RELEASE_NOTES.md',
  ),
};
