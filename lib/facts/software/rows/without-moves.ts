import { asOf, type Read, sourcesIn } from '../read';
import { type SoftwareRow, unknownRow } from '../row';

const inCommunities = { ...unknownRow.traits, postsToCommunities: true };
const lemmyRead: Read = { version: '1.0.0-beta.1', commit: '439734dd6', of: '2026-08-12' };
const mbinRead: Read = { version: '1.10.1', commit: '1439efd74', of: '2026-08-05' };
const hubzillaRead: Read = { version: '8.8.1', commit: 'adfdb106', of: '2023-11-27' };
const loopsRead: Read = { version: '1.0.0-beta.14', commit: 'b01ed9d9', of: '2026-08-18' };
const nodebbRead: Read = { version: '4.15.1', commit: 'ab329b3b4c', of: '2026-08-22' };
/** A fork that follows the original closely; the original itself was not to be had. */
const piefedRead: Read = { version: '1.6.18', commit: '6b89e8b5', of: '2026-04-14' };
const discourseRead: Read = { version: null, commit: 'e7de0dc', of: '2026-06-25' };

/** PeerTube: an archive for another PeerTube, no moves found. */
export const peertube: SoftwareRow = {
  ...unknownRow,
  id: 'peertube',
  name: 'PeerTube',
  hosts: ['framatube.org', 'tilvids.com', 'makertube.net'],
  pages: { export: '/my-account/import-export', import: '/my-account/import-export' },
  ownArchive: { export: '/my-account/import-export', import: '/my-account/import-export' },
  cautions: ['noMoveUnverified', 'ownWayBetweenServers'],
  read: null,
  sources: [
    {
      at: 'Chocobozzz/PeerTube: client/src/app/+my-account/my-account-import-export/',
      read: asOf('2026-11'),
    },
  ],
};

const importExport = {
  en: 'Import/Export settings',
  da: 'Importér/Eksportér indstillinger',
  de: 'Einstellungen Importieren/Exportieren',
};

/** Lemmy: settings, communities, saved posts and blocks as one file for another Lemmy. */
export const lemmy: SoftwareRow = {
  ...unknownRow,
  id: 'lemmy',
  name: 'Lemmy',
  traits: inCommunities,
  hosts: [
    'lemmy.ml',
    'lemmy.world',
    'feddit.dk',
    'feddit.org',
    'beehaw.org',
    'sh.itjust.works',
    'programming.dev',
    'slrpnk.net',
    'sopuli.xyz',
    'infosec.pub',
    'aussie.zone',
    'lemmings.world',
    'lemm.ee',
    'discuss.tchncs.de',
    'discuss.online',
    'midwest.social',
    'hexbear.net',
    'reddthat.com',
    'lemdro.id',
    'leminal.space',
    'startrek.website',
    'mander.xyz',
    'jlai.lu',
    'szmer.info',
    'ttrpg.network',
  ],
  pages: { signUp: '/signup', profile: '/settings', export: '/settings', import: '/settings' },
  buttons: {
    signUp: { en: 'Sign Up', da: 'Opret dig', de: 'Registrieren' },
    save: { en: 'Save', da: 'Gem', de: 'Speichern' },
    archive: { en: 'Export', da: 'Eksportér', de: 'Exportieren' },
    import: { en: 'Import', da: 'Importér', de: 'Importieren' },
    archiveImported: {
      en: 'Settings successfully imported!',
      da: 'Indstillinger importeret!',
      de: 'Einstellungen erfolgreich importiert!',
    },
  },
  ownArchive: { export: '/settings', import: '/settings' },
  sections: { export: importExport, import: importExport },
  cautions: ['ownWayBetweenServers'],
  read: lemmyRead,
  sources: [
    ...sourcesIn(lemmyRead, 'LemmyNet/lemmy: crates/api/routes/src/lib.rs'),
    {
      at: 'LemmyNet/lemmy-docs@64981a2: src/users/07-other-features.md; LemmyNet/lemmy#1985',
      read: asOf('2026-11'),
    },
    {
      at: 'LemmyNet/lemmy-ui@006cb93b5: src/shared/components/person/settings.tsx (export, import into the account that is logged in); LemmyNet/lemmy-translations@022491748: translations/da.json; @f03dfd1: frontend/de.json',
      read: asOf('2026-11'),
    },
    {
      at: 'LemmyNet/lemmy-ui: src/shared/routes.ts, components/person/settings.tsx; LemmyNet/lemmy-translations: frontend/{en,da,de}.json',
      read: asOf('2026-11'),
    },
  ],
};

/** Mbin, and kbin before it. */
export const mbin: SoftwareRow = {
  ...unknownRow,
  id: 'mbin',
  name: 'Mbin',
  traits: inCommunities,
  hosts: ['fedia.io'],
  aliases: ['kbin'],
  read: mbinRead,
  sources: sourcesIn(mbinRead, 'MbinOrg/mbin: src (no moves), issues 171 and 1126'),
};

/** Hubzilla: channels are cloned between Hubzilla servers; moves from elsewhere are not understood. */
export const hubzilla: SoftwareRow = {
  ...unknownRow,
  id: 'hubzilla',
  name: 'Hubzilla',
  pages: { export: '/uexport', import: '/import' },
  ownArchive: { export: '/uexport', import: '/import' },
  cautions: ['noMoveUnverified', 'ownWayBetweenServers'],
  read: hubzillaRead,
  sources: [
    ...sourcesIn(hubzillaRead, 'neonkingfr/hubzilla-addons: pubcrawl/Mod_Inbox.php'),
    { at: 'zakwilson/hubzilla-core@c5f33baf2: Zotlabs/Module/Uexport.php, Import.php', read: asOf('2023') },
  ],
};

/** Threads: no primary source found; known by its domains. */
export const threads: SoftwareRow = {
  ...unknownRow,
  id: 'threads',
  name: 'Threads',
  hosts: ['threads.net', 'threads.com'],
  cautions: ['noMoveUnverified'],
  read: null,
  sources: [
    { at: 'wisechecker.com (secondary)', read: asOf('2026-11') },
    { at: 'manton.org: threads-optin-vs', read: asOf('2024-03-20') },
  ],
};

/** Loops: no moves in its code; the account's data as a file to keep. */
export const loops: SoftwareRow = {
  ...unknownRow,
  id: 'loops',
  name: 'Loops',
  hosts: ['loops.video'],
  pages: {
    signUp: '/register',
    logIn: '/login',
    account: '/dashboard/account',
    privacy: '/dashboard/privacy',
    blocks: '/dashboard/safety/blocked-accounts',
    deleteAccount: '/dashboard/account/delete',
  },
  cautions: ['noMoveUnverified'],
  read: loopsRead,
  sources: sourcesIn(loopsRead, 'joinloops/loops-server: app, routes/api.php, resources/js/routes/index.js'),
};

/** PieFed: only posts move, between communities. Settings, communities, blocks and saved posts come and go as one file, in Lemmy’s form. */
export const piefed: SoftwareRow = {
  ...unknownRow,
  id: 'piefed',
  name: 'PieFed',
  traits: inCommunities,
  hosts: ['piefed.social'],
  pages: {
    signUp: '/auth/register',
    logIn: '/auth/login',
    export: '/user/settings/import_export',
    import: '/user/settings/import_export',
    deleteAccount: '/delete_account',
  },
  menus: {
    profile: [
      { en: 'Settings', de: 'Einstellungen' },
      { en: 'Profile', de: 'Profil' },
    ],
  },
  // There is no Danish. What is said goes on with how long it may take.
  buttons: {
    signUp: { en: 'Register', de: 'Registrieren' },
    save: { en: 'Save profile', de: 'Profil speichern' },
    archive: { en: 'Export', de: 'Export' },
    import: { en: 'Import', de: 'Import' },
    archiveImported: {
      en: 'Your subscriptions and blocks are being imported.',
      de: 'Deine Abonnements und Blocks werden importiert.',
    },
  },
  ownArchive: { export: '/user/settings/import_export', import: '/user/settings/import_export' },
  cautions: ['noMoveUnverified', 'ownWayBetweenServers'],
  read: piefedRead,
  sources: sourcesIn(
    piefedRead,
    'theatl-social/pyfedi: app/activitypub/routes.py, app/models.py, app/user/routes.py, app/user/forms.py, app/auth/routes.py, forms.py; app/templates/ (base, user/_user_nav, user/import_export).html; app/translations/de',
  ),
};

/** NodeBB: a forum; only topics move. The profile, posts and uploads are files to keep. */
export const nodebb: SoftwareRow = {
  ...unknownRow,
  id: 'nodebb',
  name: 'NodeBB',
  hosts: ['community.nodebb.org'],
  pages: { signUp: '/register', logIn: '/login' },
  cautions: ['noMoveUnverified'],
  read: nodebbRead,
  sources: sourcesIn(
    nodebbRead,
    'NodeBB/NodeBB: src/activitypub/inbox.js, out.js, src/routes/index.js, src/routes/user.js, src/api/users.js',
  ),
};

/** Discourse with the ActivityPub plugin: no moves in its code. */
export const discourse: SoftwareRow = {
  ...unknownRow,
  id: 'discourse',
  name: 'Discourse',
  hosts: ['meta.discourse.org', 'socialhub.activitypub.rocks'],
  cautions: ['noMoveUnverified'],
  read: discourseRead,
  sources: sourcesIn(discourseRead, 'discourse/discourse-activity-pub: lib, app (no alias, no Move)'),
};
