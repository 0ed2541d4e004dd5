/**
 * Websites that show other servers' accounts and posts: an address there names the server in its path or its fragment, or not at all.
 * Address forms read in the clients' own routes: Elk `/server/@name` and `/@name@server` (app/pages/[[server]]), Phanpy `/#/server/a/1`
 * (src/app.jsx), Trunks `/status/server/…`; Pinafore, Semaphore and Enafore keep the server to themselves (`/accounts/1`).
 */
const clientHosts: ReadonlySet<string> = new Set([
  'elk.zone',
  'phanpy.social',
  'trunks.social',
  'pinafore.social',
  'semaphore.social',
  'enafore.social',
  'brutaldon.org',
  'brutaldon.online',
  'brutaldon.com',
  'mastodeck.com',
  'tooot.app',
  'statuzer.com',
  'litterbox.koyu.space',
  'fedilab.app',
  'fe.soapbox.pub',
  'sengi.nicolas-constant.com',
  'kaiteki.app',
  'whalebird.social',
  // Places that ask where to share something, and then send it there.
  'share.joinmastodon.org',
  'toot.kytta.dev',
  'mastodonshare.com',
  'sharetomastodon.github.io',
]);

/** Places that lead on to, or show, an address which stands inside their own: searches, archives, translators, guards of links. */
const passingHosts: ReadonlySet<string> = new Set([
  'google.com',
  'google.dk',
  'google.de',
  'facebook.com',
  'instagram.com',
  'reddit.com',
  'linkedin.com',
  'duckduckgo.com',
  'bing.com',
  'slack-redir.net',
  'safelinks.protection.outlook.com',
  'translate.goog',
  'archive.org',
  'archive.ph',
  'archive.is',
  'archive.today',
]);

/** Schemes by which apps and browsers hand on an address of the fediverse. */
const appSchemes = [
  'web+activitypub',
  'activitypub',
  'web+mastodon',
  'mastodon',
  'web+fediverse',
  'fediverse',
  'fedi',
  'icecubesapp',
  'ivory',
  'mona',
  'tusky',
  'toot',
] as const;

/** The beginning of a value that is such a scheme. */
export const appScheme = new RegExp(`^(?:${appSchemes.join('|').replaceAll('+', '\\+')})://`, 'i');

/** Lists of servers, directories and guides: people paste an address from where they looked for a server. */
const listHosts: ReadonlySet<string> = new Set([
  'joinmastodon.org',
  'instances.social',
  'fedidb.org',
  'fedidb.com',
  'fediverse.observer',
  'the-federation.info',
  'fediverse.party',
  'joinfediverse.wiki',
  'fediverse.info',
  'fedi.tips',
  'fedi.directory',
  'mastodonservers.net',
  'masto.guide',
  'movetodon.org',
  'fedi.garden',
  'fediverse.to',
  'fedipact.online',
  'jointhefediverse.net',
  'join-lemmy.org',
  'lemmyverse.net',
  'joinpeertube.org',
  'pixelfed.org',
  'misskey-hub.net',
  'mastodon.help',
]);

const within = (hosts: ReadonlySet<string>) => (host: string) => {
  const labels = host.split('.');
  return labels.some((_, at) => hosts.has(labels.slice(at).join('.')));
};

/** Whether a host is such a website, or a part of one (`main.elk.zone`). */
export const isClient = within(clientHosts);
export const isPassing = within(passingHosts);
export const isList = within(listHosts);
