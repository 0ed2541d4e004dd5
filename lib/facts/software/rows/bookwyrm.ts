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
    save: { en: 'Save', da: 'Gem', de: 'Speichern' },
    alias: { en: 'Create Alias', de: 'Alias erstellen' },
    move: { en: 'Move Account', de: 'Account umziehen' },
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
    ),
    {
      at: 'bookwyrm-social/documentation: content/using_bookwyrm/user-migration.md',
      read: asOf('2024-01-06'),
    },
  ],
};
