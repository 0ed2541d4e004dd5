import { buttonFiles, readsAs, type SoftwareRow, unknownRow } from '../row';

/** The pages Misskey left in 2025.3 and its forks still have. */
const olderPages = {
  alias: '/settings/migration',
  move: '/settings/migration',
  export: '/settings/import-export',
  import: '/settings/import-export',
};

/** What Misskey and its forks have in common. Lists are written as Mastodon's are: list name, handle. */
const shared: Omit<SoftwareRow, 'id' | 'name' | 'sources'> = {
  ...unknownRow,
  family: 'misskey',
  canMoveIn: true,
  canMoveOut: true,
  pages: olderPages,
  exports: {
    ...buttonFiles(['following', 'mutes', 'blocks'], 'handles'),
    ...buttonFiles(['lists'], 'mastodon-csv'),
  },
  reads: {
    ...readsAs(['following', 'mutes', 'blocks'], ['handles', 'mastodon-csv']),
    lists: ['mastodon-csv'],
  },
  handleFormat: '@user@domain',
  cautions: ['driveFiles'],
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
  pages: {
    alias: '/settings/other',
    move: '/settings/other',
    export: '/settings/account-data',
    import: '/settings/account-data',
  },
  changes: [
    { before: [2025, 3, 0], pages: olderPages },
    { before: [13, 12, 0], canMoveIn: false, canMoveOut: false, pages: { alias: null, move: null } },
  ],
  sources: [
    'misskey-dev/misskey: packages/frontend/src/router.definition.ts, commit d185785f20',
    'misskey-dev/misskey: packages/backend/src/server/api/endpoints/i/move.ts, i/import-following.ts, core/AccountMoveService.ts',
    'misskey-dev/misskey: packages/backend/src/queue/processors/ (Export… and Import…ProcessorService.ts)',
  ],
};

/** Sharkey. Copies of October 2024 and March 2025 were read; newer ones may have Misskey's new addresses. */
export const sharkey: SoftwareRow = {
  ...shared,
  ...strict,
  id: 'sharkey',
  name: 'Sharkey',
  otherPages: misskey.pages,
  cautions: [...strict.cautions, 'pagesUnverified'],
  sources: [
    'PrivateGER/Sharkey: packages/frontend/src/router/definition.ts, pages/settings/import-export.vue',
    'dasnetzundich.de: misskey-umzug-zu-einer-anderen-instanz-abbrechen',
  ],
};

/** Iceshrimp, the JavaScript one. */
export const iceshrimp: SoftwareRow = {
  ...shared,
  id: 'iceshrimp',
  name: 'Iceshrimp',
  sources: ['Ernous/iceshrimp: packages/client/src/router.ts, packages/backend/src/server/nodeinfo.ts'],
};

/** Firefish, once Calckey; its development has ended. */
export const firefish: SoftwareRow = {
  ...shared,
  id: 'firefish',
  name: 'Firefish',
  aliases: ['calckey'],
  cautions: ['projectEnded', 'onceOnly', 'fiveTriesADay', 'rootMayNotMove', 'driveFiles'],
  sources: [
    'blueset/fireghoti: packages/client/src/router.ts, packages/backend/src/server/api/endpoints/i/move.ts',
    'xavier.arnaus.net: migrate-the-firefish-admin-account-to-another-instance',
  ],
};
