/**
 * Websites that show other servers' accounts and posts: an address there names the server in its path or its fragment, or not at all.
 * Address forms read in the clients' own routes: Elk `/server/@name` and `/@name@server` (app/pages/[[server]]), Phanpy `/#/server/a/1`
 * (src/app.jsx), Trunks `/status/server/…`; Pinafore, Semaphore and Enafore keep the server to themselves (`/accounts/1`).
 */
export const clientHosts: ReadonlySet<string> = new Set([
  'elk.zone',
  'main.elk.zone',
  'phanpy.social',
  'dev.phanpy.social',
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
  // Places that ask where to share something, and then send it there.
  'share.joinmastodon.org',
  'toot.kytta.dev',
  'mastodonshare.com',
  'sharetomastodon.github.io',
]);

/** Lists of servers, directories and guides: people paste an address from where they looked for a server. */
export const listHosts: ReadonlySet<string> = new Set([
  'joinmastodon.org',
  'www.joinmastodon.org',
  'servers.joinmastodon.org',
  'docs.joinmastodon.org',
  'blog.joinmastodon.org',
  'instances.social',
  'fedidb.org',
  'fedidb.com',
  'fediverse.observer',
  'mastodon.fediverse.observer',
  'the-federation.info',
  'fediverse.party',
  'joinfediverse.wiki',
  'fediverse.info',
  'fedi.tips',
  'fedi.directory',
  'mastodonservers.net',
  'masto.guide',
  'www.masto.guide',
  'movetodon.org',
]);
