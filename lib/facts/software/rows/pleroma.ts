import { buttonFiles, englishMenu, type SoftwareRow, unknownRow } from '../row';

/** What Pleroma and Akkoma have in common: settings open as a window, so there is nothing to link to. */
const shared: Omit<SoftwareRow, 'id' | 'name' | 'sources'> = {
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
  exports: buttonFiles(['following', 'mutes', 'blocks'], 'handles'),
  // Mutes and blocks are split at white space, so a second column would become part of the handle.
  reads: { following: ['handles', 'mastodon-csv'], mutes: ['handles'], blocks: ['handles'] },
};

/** Pleroma; Rebased calls itself the same. */
export const pleroma: SoftwareRow = {
  ...shared,
  id: 'pleroma',
  name: 'Pleroma',
  cautions: ['searchFirst', 'autoFollowOptIn', 'otherFrontEnd'],
  changes: [
    { before: [2, 5, 0], canMoveOut: false },
    { before: [2, 3, 0], canMoveIn: false },
  ],
  sources: [
    'kphrx/pleroma: CHANGELOG.md, docs/development/API/pleroma_api.md, lib/pleroma/following_relationship.ex',
    'Hostdon/pleroma, soapbox-pub/rebased: lib/pleroma/web/pleroma_api/controllers/user_import_controller.ex',
    'purg-com/pleroma-fe-mirror: src/components/settings_modal/tabs/',
  ],
};

/** Akkoma. */
export const akkoma: SoftwareRow = {
  ...shared,
  id: 'akkoma',
  name: 'Akkoma',
  cautions: ['searchFirst', 'wait24hAkkoma', 'autoFollowOptIn', 'otherFrontEnd'],
  sources: [
    'BDX-town/Akkoma: CHANGELOG.md, docs/docs/development/API/pleroma_api.md, util_controller.ex',
    'fm.jo.wtf (the 24-hour fault)',
  ],
};
