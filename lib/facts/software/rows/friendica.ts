import { asOf, type Read, sourcesIn } from '../read';
import { readsAs, type SoftwareRow, unknownRow } from '../row';

const read: Read = { version: null, commit: 'a0a8aeb304', of: '2024-10' };

const importContacts = { en: 'Import Contacts', da: 'Importér kontakter', de: 'Kontakte Importieren' };

/** Friendica: no moves, but the follows come and go as a file. */
export const friendica: SoftwareRow = {
  ...unknownRow,
  id: 'friendica',
  name: 'Friendica',
  hosts: ['venera.social', 'libranet.de', 'nerdica.net', 'squeet.me'],
  traits: { ...unknownRow.traits, archiveMakesAccount: true },
  pages: {
    signUp: '/register',
    profile: '/settings/profile',
    export: '/settings/userexport',
    import: '/settings/account',
  },
  // The page for export has both buttons. What is empty in its Danish is in English there. What sends a file is called otherwise in another theme.
  buttons: {
    signUp: { en: 'Register', de: 'Registrieren' },
    save: { en: 'Submit', da: 'Send', de: 'Senden' },
    export: {
      en: 'Export Contacts to CSV',
      da: 'Eskportér kontakter til CSV',
      de: 'Kontakte nach CSV exportieren',
    },
    imported: {
      en: 'Importing Contacts done',
      da: 'Færdig med at importere kontakter',
      de: 'Kontakte wurden importiert.',
    },
    archive: { en: 'Export account', da: 'Eksportér konto', de: 'Account exportieren' },
    archiveFile: { en: 'Account file', da: 'Konto-fil', de: 'Account-Datei' },
    import: { en: 'Import', da: 'Importer', de: 'Import' },
    archiveImported: {
      en: 'Done. You can now login with your username and password',
      de: 'Erledigt. Du kannst dich jetzt mit deinem Nutzernamen und Passwort anmelden',
    },
  },
  importRows: { following: importContacts },
  sections: { import: importContacts },
  // The dots stand for one’s own name.
  exports: { following: { path: null, fileName: '…-contacts.csv', format: 'mastodon-csv' } },
  reads: readsAs(['following'], ['mastodon-csv', 'handles']),
  ownArchive: { export: '/settings/userexport', import: '/user/import' },
  cautions: ['ownWayBetweenServers'],
  read,
  sources: [
    ...sourcesIn(
      read,
      'friendica/friendica: src/Module/Settings/UserExport.php, src/Module/Settings/Account.php, doc/Move-Account.md',
    ),
    ...sourcesIn(
      read,
      'friendica/friendica: src/Module/User/Import.php (makes the account, tells Friendica contacts), BaseSettings.php, Register.php; view/templates/, view/theme/frio/templates/ (settings/account, settings/profile/index, user/import).tpl; view/lang/de, da-dk',
    ),
    { at: 'friendica/friendica@d8d9ad01b: src/Module/Settings/UserExport.php', read: asOf('2026-11') },
    { at: 'friendica/friendica#10334, #12508, #14865', read: asOf('2025-03') },
    { at: 'friendica/friendica: CHANGELOG (2026.01)', read: asOf('2026-01') },
  ],
};
