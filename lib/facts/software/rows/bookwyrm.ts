import { type SoftwareRow, unknownRow } from '../row';

/** BookWyrm: the account travels as one archive, to another BookWyrm only. */
export const bookwyrm: SoftwareRow = {
  ...unknownRow,
  id: 'bookwyrm',
  hosts: ['bookwyrm.social'],
  name: 'BookWyrm',
  family: 'bookwyrm',
  canMoveIn: true,
  canMoveOut: true,
  pages: {
    alias: '/preferences/alias',
    move: '/preferences/move',
    undoMove: '/preferences/unmove',
    export: '/preferences/user-export',
    import: '/user-import',
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
  sources: [
    'bookwyrm-social/bookwyrm: bookwyrm/urls.py, bookwyrm/models/move.py',
    'bookwyrm-social/documentation: content/using_bookwyrm/user-migration.md',
  ],
};
