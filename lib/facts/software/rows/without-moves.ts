import { type SoftwareRow, unknownRow } from '../row';

/** PeerTube: an archive for another PeerTube, no moves found. */
export const peertube: SoftwareRow = {
  ...unknownRow,
  id: 'peertube',
  name: 'PeerTube',
  hosts: ['framatube.org'],
  pages: { export: '/my-account/import-export', import: '/my-account/import-export' },
  ownArchive: { export: '/my-account/import-export', import: '/my-account/import-export' },
  cautions: ['noMoveUnverified', 'ownWayBetweenServers'],
  sources: ['Chocobozzz/PeerTube: client/src/app/+my-account/my-account-import-export/'],
};

/** Lemmy: settings, communities, saved posts and blocks as one file for another Lemmy. */
export const lemmy: SoftwareRow = {
  ...unknownRow,
  id: 'lemmy',
  name: 'Lemmy',
  hosts: ['lemmy.ml', 'lemmy.world'],
  pages: { export: '/settings', import: '/settings' },
  ownArchive: { export: '/settings', import: '/settings' },
  cautions: ['ownWayBetweenServers'],
  sources: ['LemmyNet/lemmy-docs: src/users/07-other-features.md', 'LemmyNet/lemmy: issue 1985'],
};

/** Mbin, and kbin before it. */
export const mbin: SoftwareRow = {
  ...unknownRow,
  id: 'mbin',
  name: 'Mbin',
  hosts: ['fedia.io'],
  aliases: ['kbin'],
  sources: ['MbinOrg/mbin v1.10.1: src (no moves), issue 1126'],
};

/** Hubzilla: channels are cloned between Hubzilla servers; moves from elsewhere are not understood. */
export const hubzilla: SoftwareRow = {
  ...unknownRow,
  id: 'hubzilla',
  name: 'Hubzilla',
  pages: { export: '/uexport', import: '/import' },
  ownArchive: { export: '/uexport', import: '/import' },
  cautions: ['noMoveUnverified', 'ownWayBetweenServers'],
  sources: [
    'neonkingfr/hubzilla-addons: pubcrawl/Mod_Inbox.php',
    'zakwilson/hubzilla-core: Zotlabs/Module/Uexport.php, Import.php',
  ],
};

/** Threads: no primary source found; known by its domains. */
export const threads: SoftwareRow = {
  ...unknownRow,
  id: 'threads',
  name: 'Threads',
  hosts: ['threads.net', 'threads.com'],
  cautions: ['noMoveUnverified'],
  sources: ['wisechecker.com (secondary)', 'manton.org: threads-optin-vs'],
};
