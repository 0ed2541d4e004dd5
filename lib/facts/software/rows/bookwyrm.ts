import { asOf, type Read, sourcesIn } from '../read';
import { type SoftwareRow, unknownRow } from '../row';

/** The main branch after 0.9.2. */
const read: Read = { version: '0.9.2', commit: 'db40a61c9e', of: '2026-08-22' };

/** BookWyrm: the account travels as one archive, to another BookWyrm only. */
export const bookwyrm: SoftwareRow = {
  ...unknownRow,
  id: 'bookwyrm',
  hosts: ['bookwyrm.social', 'bookrastinating.com', 'wyrms.de'],
  name: 'BookWyrm',
  family: 'bookwyrm',
  postsNeed: 'Book',
  canMoveIn: true,
  canMoveOut: true,
  pages: {
    profile: '/preferences/profile',
    alias: '/preferences/alias',
    move: '/preferences/move',
    undoMove: '/preferences/unmove',
    export: '/preferences/user-export',
    import: '/user-import',
  },
  buttons: {
    signUp: { en: 'Sign Up', de: 'Registrieren' },
    save: { en: 'Save', da: 'Gem', de: 'Speichern' },
    alias: { en: 'Create Alias', de: 'Alias erstellen' },
    move: { en: 'Move Account', de: 'Account umziehen' },
    import: { en: 'Import', de: 'Importieren' },
    door: { en: 'Manually approve followers', de: 'Follower*innen manuell bestätigen' },
    doorSave: { en: 'Save', da: 'Gem', de: 'Speichern' },
    // The labels of the fields go on with an example.
    aliasField: {
      en: 'Enter the username for the account you want to add as an alias',
      de: 'Geben Sie den Benutzernamen für das Konto ein, das Sie als Alias hinzufügen möchten',
    },
    aliasPassword: { en: 'Confirm your password', de: 'Bestätigen Sie Ihr Passwort' },
    moveField: {
      en: 'Enter the username for the account you want to move to',
      de: 'Geben Sie den Benutzernamen für das Konto ein, zu dem Sie wechseln möchten',
    },
    password: { en: 'Confirm your password', de: 'Bestätigen Sie Ihr Passwort' },
    archive: { en: 'Create user export file', de: 'Account-Exportdatei erstellen' },
    archives: { en: 'Recent Exports', de: 'Zuletzt exportiert' },
    archiveFile: { en: 'Data file', de: 'Datei' },
    archiveImports: { en: 'Recent Imports', de: 'Zuletzt importiert' },
    archiveComplete: { en: 'Complete', da: 'Gennemført', de: 'Abgeschlossen' },
    // The dots stand for the new account.
    moved: { en: 'You have moved your account to …', de: 'Sie haben Ihr Konto auf … verschoben' },
  },
  ownArchive: { export: '/preferences/user-export', import: '/user-import' },
  archiveHasPosts: true,
  undo: 'redirect',
  cautions: ['followersOnlyNotified', 'adminLimitsArchives'],
  changes: [
    {
      before: [0, 7, 1],
      canMoveIn: false,
      canMoveOut: false,
      pages: { alias: null, move: null, undoMove: null },
    },
  ],
  read,
  sources: [
    ...sourcesIn(
      read,
      'bookwyrm-social/bookwyrm: bookwyrm/urls.py, bookwyrm/models/move.py, bookwyrm/models/site.py',
      'bookwyrm-social/bookwyrm: bookwyrm/templates/layout.html, bookwyrm/models/bookwyrm_import_job.py',
      'bookwyrm-social/bookwyrm: bookwyrm/templates/preferences/ (edit_user, alias_user, move_user, export-user).html, import/import_user.html, moved.html, snippets/register_form.html; models/job.py; locale/de_DE, da_DK',
    ),
    {
      at: 'bookwyrm-social/documentation: content/using_bookwyrm/user-migration.md',
      read: asOf('2024-01-06'),
    },
  ],
};
