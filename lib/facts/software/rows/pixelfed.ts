import { buttonFiles, type SoftwareRow, unknownRow } from '../row';

/** Pixelfed: writes JSON that nobody reads, and reads no files. A copy of March 2024 was read. */
export const pixelfed: SoftwareRow = {
  ...unknownRow,
  id: 'pixelfed',
  name: 'Pixelfed',
  hosts: ['pixelfed.social'],
  family: 'pixelfed',
  canMoveIn: true,
  canMoveOut: true,
  pages: {
    signUp: '/register',
    alias: '/settings/account/aliases/manage',
    move: '/settings/account/migration/manage',
    export: '/settings/data-export',
  },
  exports: buttonFiles(['following', 'mutes', 'blocks'], 'own'),
  cooldown: { days: 30, on: 'old' },
  cautions: ['cooldown', 'noLeadingAt', 'maxThreeAliases', 'adminCanDisableMoves', 'followersMayNotArrive'],
  changes: [
    { before: [0, 11, 13], canMoveOut: false, pages: { move: null } },
    { before: [0, 11, 9], canMoveIn: false, pages: { alias: null } },
  ],
  sources: [
    'pixelfed/pixelfed: routes/web.php, app/Http/Requests/ProfileMigrationStoreRequest.php, config/federation.php',
    'pixelfed/pixelfed: app/Http/Controllers/Settings/ExportSettings.php, issue 4858, discussion 4661',
  ],
};
