import { asOf, type Read, sourcesIn } from '../read';
import { readsAs, type SoftwareRow, unknownRow } from '../row';
import type { ExportFile, FileFormat, MenuPath } from '../types';

/** The base of CherryPick 4.17.0, held against the notes of 2026.9.0 and 2026.11.0. */
const misskeyRead: Read = { version: '2025.10.2', commit: null, of: '2025-11-12' };
const cherrypickRead: Read = { version: '4.17.0', commit: '967a5e9c27', of: '2025-11-12' };
const sharkeyRead: Read = { version: '2024.9.1-rc', commit: '9e2a93f641', of: '2024-10-20' };
const iceshrimpRead: Read = { version: '2026.5.1', commit: 'ecdae88', of: '2026-07-07' };
const firefishRead: Read = { version: null, commit: 'e4a70ecbc', of: '2024-12-29' };

const settings = { en: 'Settings', de: 'Einstellungen' };
const accountMigration = { en: 'Account Migration', de: 'Kontomigration' };
const moveFrom = {
  en: 'Migrate another account to this one',
  de: 'Von einem anderen Konto zu diesem migrieren',
};
const moveTo = {
  en: 'Migrate this account to a different one',
  de: 'Dieses Konto zu einem neuen migrieren',
};
const always = {
  profile: [settings, { en: 'Profile', de: 'Profil' }],
  privacy: [settings, { en: 'Privacy', de: 'Privatsphäre' }],
} as const;

/** The clicks in Misskey since 2025.3. */
const menus = {
  ...always,
  alias: [settings, { en: 'Other', de: 'Anderes' }, accountMigration, moveFrom],
  move: [settings, { en: 'Other', de: 'Anderes' }, accountMigration, moveTo],
  export: [settings, { en: 'Account data', de: 'Kontodaten' }],
  import: [settings, { en: 'Account data', de: 'Kontodaten' }],
} as const;

/** The clicks before, in Misskey's own words. */
const olderMenus = {
  ...always,
  alias: [settings, accountMigration, moveFrom],
  move: [settings, accountMigration, moveTo],
  export: [settings, { en: 'Import / Export', de: 'Import und Export' }],
  import: [settings, { en: 'Import / Export', de: 'Import und Export' }],
} as const;

/** Both forms for moving are on one page in the forks of Misskey 12, without a click between. */
const migration: MenuPath = [settings, 'Migration'];
const filesPage: MenuPath = [settings, { en: 'Import/Export Data', de: 'Daten Im- und Export' }];
const forkMenus = { ...always, alias: migration, move: migration, export: filesPage, import: filesPage };

/** The pages Misskey left in 2025.3 and its forks still have. */
const olderPages = {
  followRequests: '/my/follow-requests',
  drive: '/my/drive',
  profile: '/settings/profile',
  privacy: '/settings/privacy',
  alias: '/settings/migration',
  move: '/settings/migration',
  export: '/settings/import-export',
  import: '/settings/import-export',
};

/** A file whose name goes on with the time it was made, which the dots stand for. */
function datedFile(name: string, format: FileFormat): ExportFile {
  return { path: null, fileName: `${name}-….csv`, format };
}

/**
 * What Misskey and its forks have in common. Lists are written as Mastodon's are, list name and handle, but without quotation marks; newer ones write
 * `withReplies=` behind handles. All read the first cell of a line, or the first two of lists, and cut lines at every comma.
 */
const shared: Omit<SoftwareRow, 'id' | 'name' | 'read' | 'sources'> = {
  ...unknownRow,
  family: 'misskey',
  canMoveIn: true,
  canMoveOut: true,
  pages: olderPages,
  menus: olderMenus,
  exports: {
    following: datedFile('following', 'handles'),
    mutes: datedFile('mute', 'handles'),
    blocks: datedFile('blocking', 'handles'),
    lists: datedFile('user-lists', 'mastodon-csv'),
  },
  // The languages files of CherryPick 4.17.0; there is no Danish one.
  buttons: {
    signUp: { en: 'Begin', de: 'Anfangen' },
    save: { en: 'Save', de: 'Speichern' },
    alias: { en: 'Save', de: 'Speichern' },
    move: { en: 'Migrate', de: 'Migrieren' },
    export: { en: 'Export', de: 'Export' },
    import: { en: 'Import', de: 'Import' },
    drive: { en: 'Drive', de: 'Drive' },
    download: { en: 'Download', de: 'Herunterladen' },
    door: { en: 'Follow requests require approval', de: 'Follow-Anfragen benötigen Bestätigung' },
    aliasField: { en: 'Original Account #1', de: 'Migrationsursprung #1' },
    moveField: { en: 'Account to move to', de: 'Umzugsziel' },
    confirm: { en: 'OK', de: 'OK' },
    moved: { en: 'This account has been migrated.', de: 'Dieses Konto wurde migriert.' },
    upload: { en: 'Upload', de: 'Hochladen' },
    imported: { en: "You've requested an import.", de: 'Du hast einen Import angefragt.' },
  },
  rowNames: {
    following: { en: 'Followed users', de: 'Gefolgte Benutzer' },
    lists: { en: 'User lists', de: 'Listen' },
    mutes: { en: 'Muted users', de: 'Stummschaltungen' },
    blocks: { en: 'Blocked users', de: 'Blockierungen' },
  },
  reads: {
    ...readsAs(['following', 'mutes', 'blocks'], ['handles', 'mastodon-csv']),
    lists: ['mastodon-csv'],
  },
  handleFormat: '@user@domain',
  cautions: ['driveFiles'],
};

const { confirm: _confirm, moved: _moved, ...sharedButtons } = shared.buttons;

/** What Iceshrimp and Firefish say that is another word in Misskey. Their Danish is not whole: what has none is in English there. */
const olderButtons: SoftwareRow['buttons'] = {
  ...sharedButtons,
  signUp: { en: 'Begin', de: 'Beginnen Sie' },
  save: { en: 'Save', da: 'Gem', de: 'Speichern' },
  alias: { en: 'Save', da: 'Gem', de: 'Speichern' },
  move: { en: 'Move account!', de: 'Nutzerkonto umziehen!' },
  export: { en: 'Export', da: 'Eksportere' },
  import: { en: 'Import', da: 'Importere' },
  door: {
    en: 'Follow requests require approval',
    da: 'Følgeanmodninger kræver godkendelse',
    de: 'Folgeanfragen bedürfen der Genehmigung',
  },
  drive: { en: 'Drive', de: 'Cloud-Drive' },
  download: { en: 'Download', da: 'Download', de: 'Herunterladen' },
  imported: {
    ...shared.buttons.imported,
    en: "You've requested an import.",
    da: 'Du har bedt om en eksport.',
  },
  aliasField: { en: "#1 Account you're moving from", de: '#1 Nutzerkonto von dem Sie umziehen' },
  moveField: { en: "Account you're moving to", de: 'Nutzerkonto zu dem sie umziehen' },
};
const olderRowNames: SoftwareRow['rowNames'] = {
  ...shared.rowNames,
  following: { en: 'Followed users', de: 'Gefolgte Nutzer' },
};

const strict: Pick<SoftwareRow, 'undo' | 'cautions'> = {
  undo: 'none',
  cautions: [
    'irreversible',
    'unfollowsAfter24h',
    'rootCannotMove',
    'fiveTriesADay',
    'driveFiles',
    'importWindow2h',
    'importSizeLimit',
    'oneImportPerHour',
    'maxTenAliases',
  ],
};

/** Misskey, whose settings moved to new addresses in 2025.3. */
export const misskey: SoftwareRow = {
  ...shared,
  ...strict,
  id: 'misskey',
  hosts: ['misskey.io'],
  name: 'Misskey',
  menus,
  pages: {
    followRequests: '/my/follow-requests',
    drive: '/my/drive',
    profile: '/settings/profile',
    privacy: '/settings/privacy',
    alias: '/settings/other',
    move: '/settings/other',
    export: '/settings/account-data',
    import: '/settings/account-data',
  },
  changes: [
    { before: [2025, 3, 0], pages: olderPages, menus: olderMenus },
    { before: [13, 12, 0], canMoveIn: false, canMoveOut: false, pages: { alias: null, move: null } },
  ],
  read: misskeyRead,
  sources: [
    ...sourcesIn(
      misskeyRead,
      'misskey-dev/misskey: packages/frontend/src/router.definition.ts, commit d185785f20',
      'misskey-dev/misskey: packages/backend/src/server/api/endpoints/i/move.ts, i/import-following.ts, core/AccountMoveService.ts',
      'misskey-dev/misskey: packages/backend/src/queue/processors/ (Export…, Import…ProcessorService.ts)',
    ),
    {
      at: 'misskey-dev/misskey: CHANGELOG.md (2026.9.0, 2026.11.0)',
      read: asOf('2026-11'),
    },
  ],
};

/** CherryPick: Misskey’s pages and limits. Its versions are its own. */
export const cherrypick: SoftwareRow = {
  ...shared,
  ...strict,
  id: 'cherrypick',
  name: 'CherryPick',
  hosts: ['kokonect.link'],
  pages: misskey.pages,
  menus,
  read: cherrypickRead,
  sources: sourcesIn(
    cherrypickRead,
    'kokonect-link/cherrypick: packages/frontend/src/router.definition.ts, pages/settings/ (index, other, migration, privacy, account-data).vue',
    'kokonect-link/cherrypick: locales/en-US.yml, de-DE.yml; utility/drive.ts, get-drive-file-menu.ts; components/MkDrive(.file).vue, navbar.ts',
    'kokonect-link/cherrypick: packages/backend/src/core/AccountMoveService.ts, server/api/endpoints/i/move.ts',
    'kokonect-link/cherrypick: packages/backend/src/queue/processors/ (Export…, Import…ProcessorService.ts)',
  ),
};

/** Sharkey. Copies of October 2024 and March 2025 were read; newer ones may have Misskey's new addresses. */
export const sharkey: SoftwareRow = {
  ...shared,
  ...strict,
  id: 'sharkey',
  name: 'Sharkey',
  otherPages: misskey.pages,
  cautions: [...strict.cautions, 'pagesUnverified'],
  hosts: ['blahaj.zone', 'transfem.social'],
  read: sharkeyRead,
  sources: [
    ...sourcesIn(
      sharkeyRead,
      'PrivateGER/Sharkey: packages/frontend/src/router/definition.ts, pages/settings/ (index, import-export).vue, scripts/select-file.ts, get-drive-file-menu.ts, components/MkDrive.file.vue',
      'PrivateGER/Sharkey: locales/en-US.yml, de-DE.yml; packages/backend/src/server/api/endpoints/i/move.ts',
      'PrivateGER/Sharkey: packages/backend/src/queue/processors/ (Export…, Import…ProcessorService.ts)',
    ),
    { at: 'yasakaa/sharkey-stelpolva@5935cba0ed', read: asOf('2025-03') },
    { at: 'dasnetzundich.de: misskey-umzug-zu-einer-anderen-instanz-abbrechen', read: asOf('2026-11') },
  ],
};

/** Iceshrimp, the JavaScript one. */
export const iceshrimp: SoftwareRow = {
  ...shared,
  id: 'iceshrimp',
  name: 'Iceshrimp',
  buttons: olderButtons,
  rowNames: olderRowNames,
  menus: forkMenus,
  read: iceshrimpRead,
  sources: sourcesIn(
    iceshrimpRead,
    'Ernous/iceshrimp: packages/client/src/pages/settings/ (index, migration, privacy, import-export).vue; locales/en-US.yml, de-DE.yml, da-DK.yml',
    'Ernous/iceshrimp: packages/client/src/router.ts, components/MkDrive.file.vue, packages/backend/src/server/nodeinfo.ts',
  ),
};

/** Firefish, once Calckey; its development has ended. */
export const firefish: SoftwareRow = {
  ...shared,
  id: 'firefish',
  name: 'Firefish',
  aliases: ['calckey'],
  buttons: {
    ...olderButtons,
    door: {
      ...olderButtons.door,
      en: 'Follow requests require approval',
      de: 'Folgeanfragen müssen akzeptiert werden',
    },
  },
  rowNames: olderRowNames,
  menus: forkMenus,
  cautions: ['projectEnded', 'onceOnly', 'fiveTriesADay', 'rootMayNotMove', 'driveFiles'],
  read: firefishRead,
  sources: [
    ...sourcesIn(
      firefishRead,
      'blueset/fireghoti: packages/client/src/pages/settings/ (index, migration, privacy, import-export).vue; locales/en-US.yml, de-DE.yml, da-DK.yml',
      'blueset/fireghoti: packages/client/src/router.ts, components/MkDrive.file.vue, packages/backend/src/server/api/endpoints/i/move.ts',
      'blueset/fireghoti: packages/backend/src/queue/processors/db/import-user-lists.ts',
    ),
    {
      at: 'xavier.arnaus.net: migrate-the-firefish-admin-account-to-another-instance',
      read: asOf('2026-11'),
    },
  ],
};
