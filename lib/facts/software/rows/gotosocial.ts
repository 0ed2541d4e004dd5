import { type Read, sourcesIn } from '../read';
import { readsAs, type SoftwareRow, unknownRow } from '../row';
import type { ExportFile, FileFormat } from '../types';

const read: Read = { version: '0.20.0-rc1', commit: '57cb4fe748', of: '2025-10-03' };

/** A file and the button that gives it, by the name it is saved under. */
function exported(fileName: string, format: FileFormat): ExportFile {
  return { path: null, fileName, format };
}

/** GoToSocial: files since 0.17, moves since 0.14. Blocks are read as one handle per line, nothing else. */
export const gotosocial: SoftwareRow = {
  ...unknownRow,
  id: 'gotosocial',
  name: 'GoToSocial',
  family: 'gotosocial',
  postsNeed: 'App',
  canMoveIn: true,
  canMoveOut: true,
  pages: {
    signUp: '/signup',
    logIn: '/settings',
    profile: '/settings/user/profile',
    alias: '/settings/user/migration',
    move: '/settings/user/migration',
    export: '/settings/user/export-import',
    import: '/settings/user/export-import',
  },
  // The settings are in English in all languages.
  buttons: {
    save: { en: 'Save profile info' },
    alias: { en: 'Save account aliases' },
    move: { en: 'Confirm account move' },
    import: { en: 'Import' },
    door: { en: 'Manually approve follow requests' },
    doorSave: { en: 'Save profile info' },
    aliasField: { en: 'Alias #1' },
    moveField: { en: 'Move target URI' },
    password: { en: 'Current account password' },
    importFile: { en: 'CSV data file' },
    importType: { en: 'Import type' },
    importMode: { en: 'Import mode' },
    importMerge: { en: 'Merge (recommended): add to existing records' },
  },
  exports: {
    following: exported('following.csv', 'mastodon-csv'),
    lists: exported('lists.csv', 'mastodon-csv'),
    mutes: exported('mutes.csv', 'mastodon-csv'),
    blocks: exported('blocks.csv', 'handles'),
  },
  exportButtons: {
    following: { en: 'Download following.csv' },
    lists: { en: 'Download lists.csv' },
    mutes: { en: 'Download mutes.csv' },
    blocks: { en: 'Download blocks.csv' },
  },
  importRows: {
    following: { en: 'Following list' },
    mutes: { en: 'Muted accounts list' },
    blocks: { en: 'Blocked accounts list' },
  },
  sections: { alias: { en: 'Alias Account' }, move: { en: 'Move Account' }, import: { en: 'Import Data' } },
  reads: { ...readsAs(['following', 'mutes'], ['mastodon-csv', 'handles']), blocks: ['handles'] },
  cooldown: { days: 7, on: 'both' },
  handleFormat: 'https://domain/@user',
  undo: 'none',
  cautions: [
    'irreversible',
    'cooldownBothSides',
    'profileUrlInsteadOfHandle',
    'lockedAccountsCommon',
    'canResendMove',
  ],
  changes: [
    {
      before: [0, 17, 0],
      pages: { export: null, import: null },
      withoutFiles: ['following', 'lists', 'mutes', 'blocks'],
    },
    { before: [0, 16, 0], pages: { signUp: null } },
    { before: [0, 14, 0], canMoveIn: false, canMoveOut: false, pages: { alias: null, move: null } },
  ],
  read,
  sources: sourcesIn(
    read,
    'superseriousbusiness/gotosocial: docs/user_guide/migration.md, docs/user_guide/settings.md, docs/configuration/accounts.md',
    'superseriousbusiness/gotosocial: web/source/settings/views/user/router.tsx, migration/, profile/, export-import/',
    'superseriousbusiness/gotosocial: internal/typeutils/csv.go, internal/processing/account/import.go',
    'superseriousbusiness/gotosocial: internal/processing/workers/fromfediapi_move.go',
  ),
};
