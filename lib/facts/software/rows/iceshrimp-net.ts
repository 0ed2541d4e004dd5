import { type Read, sourcesIn } from '../read';
import { buttonFiles, readsAs, type SoftwareRow, unknownRow } from '../row';

const read: Read = { version: '2024.1-beta4', commit: 'b3d9f649', of: '2025-02-27' };

/** Iceshrimp rewritten: moves through its API only, in the copy read (February 2025). */
export const iceshrimpNet: SoftwareRow = {
  ...unknownRow,
  id: 'iceshrimp.net',
  name: 'Iceshrimp.NET',
  canMoveIn: true,
  canMoveOut: true,
  pages: { export: '/settings/account', import: '/settings/account' },
  exports: buttonFiles(['following'], 'handles'),
  reads: readsAs(['following'], ['handles', 'mastodon-csv']),
  undo: 'redirect',
  cautions: ['noPageForMoving', 'pagesUnverified'],
  read,
  sources: sourcesIn(
    read,
    'kaido2ki/Iceshrimp.NET: Iceshrimp.Backend/Controllers/Web/MigrationController.cs, SettingsController.cs',
    'kaido2ki/Iceshrimp.NET: CHANGELOG.md',
  ),
};
