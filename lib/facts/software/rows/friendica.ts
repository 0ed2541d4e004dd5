import { asOf, type Read, sourcesIn } from '../read';
import { buttonFiles, readsAs, type SoftwareRow, unknownRow } from '../row';

const read: Read = { version: null, commit: 'a0a8aeb304', of: '2024-10' };

/** Friendica: no moves, but the follows come and go as a file. */
export const friendica: SoftwareRow = {
  ...unknownRow,
  id: 'friendica',
  name: 'Friendica',
  hosts: ['venera.social', 'libranet.de', 'nerdica.net', 'squeet.me'],
  pages: { export: '/settings/userexport', import: '/settings/account' },
  // The page offers the whole account as well.
  buttons: { export: { en: 'Export Contacts to CSV' } },
  exports: buttonFiles(['following'], 'mastodon-csv'),
  reads: readsAs(['following'], ['mastodon-csv', 'handles']),
  ownArchive: { export: '/settings/userexport', import: '/user/import' },
  cautions: ['ownWayBetweenServers'],
  read,
  sources: [
    ...sourcesIn(
      read,
      'friendica/friendica: src/Module/Settings/UserExport.php, src/Module/Settings/Account.php, doc/Move-Account.md',
    ),
    { at: 'friendica/friendica@d8d9ad01b: src/Module/Settings/UserExport.php', read: asOf('2026-11') },
    { at: 'friendica/friendica#10334, #12508, #14865', read: asOf('2025-03') },
    { at: 'friendica/friendica: CHANGELOG (2026.01)', read: asOf('2026-01') },
  ],
};
