/*
 * Software of which only a part was read. What nobody has read is `unknown`: the guide then shows the general way and the words to
 * look for, and promises nothing.
 */
import { asOf, type Read, sourcesIn } from '../read';
import { buttonFiles, englishMenu, readsAs, type SoftwareRow, unknownRow } from '../row';

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

/** Ghost: takes followers in since May 2026; no way out was found. */
export const ghost: SoftwareRow = {
  ...unknownRow,
  id: 'ghost',
  name: 'Ghost',
  canMoveIn: true,
  canMoveOut: 'unknown',
  cautions: ['noPageForMoving'],
  read: ghostRead,
  sources: [
    ...sourcesIn(
      ghostRead,
      'TryGhost/ActivityPub: src/activity-handlers/move.handler.ts (follows incoming moves)',
    ),
    {
      at: 'TryGhost/Ghost pull request 27957, TryGhost/ActivityPub pull requests 1804 and 1816',
      read: asOf('2026-05-20'),
    },
  ],
};

const vernissageRead: Read = { version: '1.32.0', commit: '3b34cc3', of: '2026-05-19' };

/** Vernissage: moves both ways and a move can be taken back; the pages for it belong to another program that was not read. */
export const vernissage: SoftwareRow = {
  ...unknownRow,
  id: 'vernissage',
  name: 'Vernissage',
  hosts: ['vernissage.photos'],
  canMoveIn: true,
  canMoveOut: true,
  undo: 'redirect',
  cautions: ['noPageForMoving'],
  read: vernissageRead,
  sources: [
    ...sourcesIn(
      vernissageRead,
      'VernissageApp/VernissageServer: Sources/VernissageServer/Controllers/UsersController.swift, UserAliasesController.swift',
    ),
    { at: 'VernissageApp/VernissageServer: issue 162, pull request 561', read: asOf('2026-11') },
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
  pages: { alias: '/settings/alsoKnownAsLinks', move: '/settings/transferFollowersForm' },
  cooldown: { days: 30, on: 'old' },
  undo: 'redirect',
  cautions: ['cooldown'],
  read: smithereenRead,
  sources: sourcesIn(
    smithereenRead,
    'grishka/Smithereen: src/main/java/smithereen/SmithereenApplication.java, routes/SettingsRoutes.java, controllers/UsersController.java',
  ),
};

const bonfireRead: Read = { version: '1.0.7-alpha.25', commit: '0f549b5752', of: '2026-08-22' };

/** Bonfire: moves both ways. Its guides name the settings to go to, not the addresses, and the form of its files was not read. */
export const bonfire: SoftwareRow = {
  ...unknownRow,
  id: 'bonfire',
  name: 'Bonfire',
  canMoveIn: true,
  canMoveOut: true,
  menus: {
    alias: englishMenu('Settings', 'Import'),
    move: englishMenu('Settings', 'Export'),
    export: englishMenu('Settings', 'Export'),
    import: englishMenu('Settings', 'Import'),
  },
  exports: buttonFiles(['following', 'blocks', 'bookmarks', 'lists'], 'unknown'),
  reads: readsAs(['following', 'blocks', 'bookmarks', 'lists'], ['mastodon-csv']),
  undo: 'none',
  cautions: ['irreversible'],
  read: bonfireRead,
  sources: sourcesIn(
    bonfireRead,
    'bonfire-networks/bonfire-app: docs/user_guides/instance-emigration.md, instance-immigration.md, docs/CHANGELOG.md',
  ),
};

const wafrnRead: Read = { version: '2025.08.1', commit: 'cb4e7fdf', of: '2025-08-13' };

/** Wafrn: a field for old accounts on the profile; moving out is there, and unfinished by its own makers' word. */
export const wafrn: SoftwareRow = {
  ...unknownRow,
  id: 'wafrn',
  name: 'Wafrn',
  hosts: ['app.wafrn.net'],
  canMoveIn: true,
  canMoveOut: 'unknown',
  cautions: ['noPageForMoving'],
  read: wafrnRead,
  sources: sourcesIn(
    wafrnRead,
    'gabboman/wafrn: packages/backend/routes/users.ts (moving out, “still not finished”), packages/frontend/src/app/pages/profile/edit-profile/',
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
