import { buttonFiles, readsAs, type SoftwareRow, unknownRow } from '../row';

/** Friendica: no moves, but the follows come and go as a file. */
export const friendica: SoftwareRow = {
  ...unknownRow,
  id: 'friendica',
  name: 'Friendica',
  pages: { export: '/settings/userexport', import: '/settings/account' },
  exports: buttonFiles(['following'], 'mastodon-csv'),
  reads: readsAs(['following'], ['mastodon-csv', 'handles']),
  ownArchive: { export: '/settings/userexport', import: '/user/import' },
  cautions: ['ownWayBetweenServers'],
  sources: [
    'friendica/friendica: issues 10334 and 14865',
    'friendica/friendica: src/Module/Settings/UserExport.php, src/Module/Settings/Account.php, doc/Move-Account.md',
  ],
};
