import { asOf, type Read, sourcesIn } from '../read';
import { buttonFiles, englishMenu, type SoftwareRow, unknownRow } from '../row';

const pleromaRead: Read = { version: '2.7.0', commit: '112caa050', of: '2024-10-18' };
const akkomaRead: Read = { version: '3.16.0', commit: '071bb07a5', of: '2025-10-24' };

/** What Pleroma and Akkoma have in common: settings open as a window, so there is nothing to link to. */
const shared: Omit<SoftwareRow, 'id' | 'name' | 'read' | 'sources'> = {
  ...unknownRow,
  family: 'pleroma',
  canMoveIn: true,
  canMoveOut: true,
  menus: {
    alias: englishMenu('Settings', 'Security', 'Account aliases'),
    move: englishMenu('Settings', 'Security', 'Move account'),
    export: englishMenu('Settings', 'Data import / export'),
    import: englishMenu('Settings', 'Data import / export'),
  },
  otherPages: {
    alias: '/settings/aliases',
    move: '/settings/migration',
    export: '/settings/export',
    import: '/settings/import',
  },
  // The labels of the fields go on with an example. What has no German here is in English there.
  buttons: {
    alias: { en: 'Save changes', de: 'Änderungen speichern' },
    aliasField: { en: 'Add a new alias' },
    move: { en: 'Save changes', de: 'Änderungen speichern' },
    moveField: { en: 'Target account' },
    password: { en: 'Current password', de: 'Aktuelles Passwort' },
    moved: { en: 'Account is moved.' },
  },
  exports: buttonFiles(['following', 'mutes', 'blocks'], 'handles'),
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
      at: 'purg-com/pleroma-fe-mirror@706975e41: src/components/settings_modal/tabs/, src/i18n/en.json, de.json',
      read: asOf('2026-11'),
    },
  ],
};

/** Akkoma. */
export const akkoma: SoftwareRow = {
  ...shared,
  id: 'akkoma',
  name: 'Akkoma',
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
      at: 'jadiunr/akkoma-fe: src/i18n/en.json, de.json',
      read: { version: null, commit: 'e8f77d22', of: '2023-09-14' },
    },
    { at: 'https://fm.jo.wtf/', read: asOf('2026-11') },
  ],
};
