import { asOf, type Read, sourcesIn } from '../read';
import { buttonFiles, type SoftwareRow, unknownRow } from '../row';

const read: Read = { version: '0.11.13', commit: '8aae92d75', of: '2024-03-10' };

/** Pixelfed: writes JSON that no other software reads, the addresses of profiles, and reads no files. Moves were mended in 2025 and 2026, after the copy that was read. */
export const pixelfed: SoftwareRow = {
  ...unknownRow,
  id: 'pixelfed',
  name: 'Pixelfed',
  hosts: ['pixelfed.social', 'pixelfed.de', 'pixelfed.au', 'metapixl.com'],
  family: 'pixelfed',
  postsNeed: 'Picture',
  canMoveIn: true,
  canMoveOut: true,
  pages: {
    signUp: '/register',
    profile: '/settings/home',
    privacy: '/settings/privacy',
    alias: '/settings/account/aliases/manage',
    move: '/settings/account/migration/manage',
    export: '/settings/data-export',
  },
  // The pages are in English in all languages.
  buttons: {
    signUp: { en: 'Register' },
    save: { en: 'Submit' },
    alias: { en: 'Create Alias' },
    move: { en: 'Move Followers' },
    export: { en: 'Download' },
    door: { en: 'Private Account' },
    doorSave: { en: 'Submit' },
    aliasField: { en: 'Old Account' },
    moveField: { en: 'New Account Handle' },
    password: { en: 'Account Password' },
    // Misspelt there too.
    moved: { en: 'Succesfully migrated account!' },
  },
  exports: buttonFiles(['following', 'mutes', 'blocks'], 'own'),
  cooldown: { days: 30, on: 'old' },
  cautions: ['cooldown', 'noLeadingAt', 'maxThreeAliases', 'adminCanDisableMoves', 'followersMayNotArrive'],
  changes: [
    { before: [0, 11, 13], canMoveOut: false, pages: { move: null } },
    { before: [0, 11, 9], canMoveIn: false, pages: { alias: null } },
  ],
  read,
  sources: [
    ...sourcesIn(
      read,
      'pixelfed/pixelfed: routes/web.php, app/Http/Requests/ProfileMigrationStoreRequest.php, config/federation.php',
      'pixelfed/pixelfed: app/Http/Controllers/Settings/ExportSettings.php, ProfileMigrationController.php',
      'pixelfed/pixelfed: resources/views/settings/home.blade.php, privacy.blade.php, aliases/index.blade.php, migration/index.blade.php, auth/register.blade.php',
    ),
    {
      at: 'pixelfed/pixelfed: app/Http/Controllers/Settings/ExportSettings.php',
      read: { version: null, commit: '0a696bd338', of: '2026' },
    },
    { at: 'pixelfed/pixelfed#4858, #4661, #6194', read: asOf('2025-10-10') },
    { at: 'pixelfed/pixelfed#7334 (0.12.12)', read: asOf('2026-11') },
    { at: 'snarfed/bounce#53', read: asOf('2026-06-06') },
  ],
};
