import { type SoftwareRow, unknownRow } from '../row';

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
  sources: [
    'Automattic/wordpress-activitypub: docs/how-to/account-migration.md, includes/class-move.php',
    'Automattic/wordpress-activitypub: issues 1536 and 2060',
  ],
};
