import { asOf, type Read, sourcesIn } from '../read';
import { type SoftwareRow, unknownRow } from '../row';

const read: Read = { version: '4.0.0', commit: '19120d4b', of: '2024-10-24' };

/** What who runs the site types to move followers out. Source: docs/how-to/account-migration.md of the plugin. */
export const moveCommand = 'wp activitypub move';

/** WordPress with the ActivityPub plugin: an alias on the profile page, moving out by command only. */
export const wordpress: SoftwareRow = {
  ...unknownRow,
  id: 'wordpress',
  name: 'WordPress',
  family: 'wordpress',
  canMoveIn: true,
  canMoveOut: 'admin',
  pages: { alias: '/wp-admin/profile.php' },
  cautions: ['commandLineOnly', 'aliasSlowToShow'],
  // The plugin of October 2024, and of what came later the parts about moving.
  read,
  sources: [
    ...sourcesIn(read, 'Automattic/wordpress-activitypub: includes/rest/class-nodeinfo.php'),
    {
      at: 'Automattic/wordpress-activitypub: docs/how-to/account-migration.md (5211de3fab), includes/class-move.php (02681cc2e7)',
      read: asOf('2025'),
    },
    {
      at: 'Automattic/wordpress-activitypub#1536, #2060, #1396, #1416',
      read: asOf('2025-08'),
    },
  ],
};
