import { asOf, type Read, sourcesIn } from '../read';
import { type SoftwareRow, unknownRow } from '../row';
import type { ExportFile } from '../types';

const pleromaRead: Read = { version: '2.7.0', commit: '112caa050', of: '2024-10-18' };
const akkomaRead: Read = { version: '3.16.0', commit: '071bb07a5', of: '2025-10-24' };

/** The gear on top of the page, and in the menu of a phone the word beside it. */
const settings = { en: 'Settings ⚙', de: 'Einstellungen ⚙' };
const profile = [settings, { en: 'Profile', de: 'Profil' }] as const;
const security = [settings, { en: 'Security', de: 'Sicherheit' }] as const;
const files = [settings, { en: 'Data import / export', de: 'Datenimport/-export' }] as const;

function exported(fileName: string): ExportFile {
  return { path: null, fileName, format: 'handles' };
}

/** What Pleroma and Akkoma have in common: settings open as a window, so there is nothing to link to. */
const shared: Omit<SoftwareRow, 'id' | 'name' | 'read' | 'sources'> = {
  ...unknownRow,
  family: 'pleroma',
  canMoveIn: true,
  canMoveOut: true,
  pages: { signUp: '/registration' },
  menus: {
    profile,
    alias: security,
    move: security,
    export: files,
    import: files,
  },
  sections: { alias: { en: 'Account aliases' }, move: { en: 'Move account' } },
  otherPages: {
    alias: '/settings/aliases',
    move: '/settings/migration',
    export: '/settings/export',
    import: '/settings/import',
  },
  // The labels of the fields go on with an example. What has no German here is in English there.
  buttons: {
    signUp: { en: 'Register', de: 'Registrierung' },
    save: { en: 'Save changes', de: 'Änderungen speichern' },
    door: {
      en: 'Restrict your account to approved followers only',
      de: 'Sperre deinen Account, um neue Follower zu genehmigen oder abzulehnen',
    },
    doorSave: { en: 'Save changes', de: 'Änderungen speichern' },
    alias: { en: 'Save changes', de: 'Änderungen speichern' },
    aliasField: { en: 'Add a new alias' },
    move: { en: 'Save changes', de: 'Änderungen speichern' },
    moveField: { en: 'Target account' },
    password: { en: 'Current password', de: 'Aktuelles Passwort' },
    moved: { en: 'Account is moved.' },
    importSend: { en: 'Submit', de: 'Absenden' },
  },
  // Each kind has a button of its own, whose German names the file by the wrong letters in one of them.
  exports: {
    following: exported('friends.csv'),
    mutes: exported('mutes.csv'),
    blocks: exported('blocks.csv'),
  },
  exportButtons: {
    following: {
      en: 'Export your follows to a csv file',
      de: 'Exportiere deine Follows in eine csv-Datei',
    },
    mutes: {
      en: 'Export your mutes to a csv file',
      de: 'Stumm geschaltete User in eine cvs Datei exportieren',
    },
    blocks: {
      en: 'Export your blocks to a csv file',
      de: 'Exportiere deine Blocks in eine csv Datei',
    },
  },
  importRows: {
    following: { en: 'Follow import', de: 'Follower importieren' },
    mutes: { en: 'Mute import', de: 'Stumm geschaltete User importieren' },
    blocks: { en: 'Block import', de: 'Block Import' },
  },
  // Mutes and blocks are split at white space, so a second column would become part of the handle.
  reads: { following: ['handles', 'mastodon-csv'], mutes: ['handles'], blocks: ['handles'] },
};

/** Pleroma; Rebased calls itself the same. */
export const pleroma: SoftwareRow = {
  ...shared,
  id: 'pleroma',
  name: 'Pleroma',
  cautions: ['searchFirst', 'autoFollowOptOut', 'otherFrontEnd'],
  changes: [
    { before: [2, 5, 0], canMoveOut: false },
    { before: [2, 3, 0], canMoveIn: false },
  ],
  read: pleromaRead,
  sources: [
    ...sourcesIn(
      pleromaRead,
      'kphrx/pleroma: lib/pleroma/web/pleroma_api/controllers/user_import_controller.ex',
      'kphrx/pleroma: CHANGELOG.md, docs/development/API/pleroma_api.md, lib/pleroma/following_relationship.ex, lib/pleroma/user.ex',
    ),
    {
      at: 'Hostdon/pleroma, soapbox-pub/rebased: lib/pleroma/web/pleroma_api/controllers/user_import_controller.ex',
      read: asOf('2026-11'),
    },
    {
      at: 'purg-com/pleroma-fe-mirror@706975e41: src/components/settings_modal/, importer/, desktop_nav/, side_drawer/, src/i18n/en.json, de.json (there is no Danish)',
      read: asOf('2026-11'),
    },
  ],
};

/** Akkoma. */
export const akkoma: SoftwareRow = {
  ...shared,
  id: 'akkoma',
  name: 'Akkoma',
  sections: {
    alias: { en: 'Account aliases', de: 'Account-Pseudonyme' },
    move: { en: 'Move account', de: 'Account umziehen' },
  },
  buttons: {
    ...shared.buttons,
    aliasField: { en: 'Add a new alias', de: 'Neues Pseudonym hinzufügen' },
    moveField: { en: 'Target account', de: 'Ziel-Account' },
    moved: { en: 'Account is moved.', de: 'Account umgezogen.' },
  },
  cautions: ['searchFirst', 'wait24hAkkoma', 'autoFollowOptOut', 'otherFrontEnd'],
  read: akkomaRead,
  sources: [
    ...sourcesIn(
      akkomaRead,
      'BDX-town/Akkoma: CHANGELOG.md, docs/docs/development/API/pleroma_api.md, util_controller.ex',
      'BDX-town/Akkoma: lib/pleroma/web/pleroma_api/controllers/user_import_controller.ex',
    ),
    {
      at: 'jadiunr/akkoma-fe: src/components/settings_modal/, importer/, registration/, desktop_nav/, side_drawer/, boot/routes.js; src/i18n/en.json, de.json (there is no Danish)',
      read: { version: null, commit: 'e8f77d22', of: '2023-09-14' },
    },
    { at: 'https://fm.jo.wtf/', read: asOf('2026-11') },
  ],
};
