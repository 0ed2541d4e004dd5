/** Pages of others that we link to: what they are called there, with no word of ours, since it is the same in every language, and the day somebody last looked at the page or its source. */
export const externalPages = {
  mastodonDocsMoving: {
    url: 'https://docs.joinmastodon.org/user/moving/',
    name: 'Mastodon Docs: Moving or leaving accounts',
    checked: '2026-07-02',
  },
  docsSignUp: {
    url: 'https://docs.joinmastodon.org/user/signup/',
    name: 'Mastodon Docs: Signing up for an account',
    checked: '2026-07-02',
  },
  docsProfile: {
    url: 'https://docs.joinmastodon.org/user/profile/',
    name: 'Mastodon Docs: Setting up your profile',
    checked: '2026-07-02',
  },
  docsPosting: {
    url: 'https://docs.joinmastodon.org/user/posting/',
    name: 'Mastodon Docs: Posting to your profile',
    checked: '2026-07-02',
  },
  docsNetwork: {
    url: 'https://docs.joinmastodon.org/user/network/',
    name: 'Mastodon Docs: Using the network features',
    checked: '2026-07-02',
  },
  docsQuotes: {
    url: 'https://docs.joinmastodon.org/user/quote-posts/',
    name: 'Mastodon Docs: Quoting other posts',
    checked: '2026-07-02',
  },
  docsModerating: {
    url: 'https://docs.joinmastodon.org/user/moderating/',
    name: 'Mastodon Docs: Dealing with unwanted content',
    checked: '2026-07-02',
  },
  docsPreferences: {
    url: 'https://docs.joinmastodon.org/user/preferences/',
    name: 'Mastodon Docs: Set your preferences',
    checked: '2026-07-02',
  },
  docsDiscoverability: {
    url: 'https://docs.joinmastodon.org/user/discoverability/',
    name: 'Mastodon Docs: Promoting yourself and others',
    checked: '2026-07-02',
  },
  mastodonChangelog: {
    url: 'https://github.com/mastodon/mastodon/releases',
    name: 'Mastodon: Releases',
    checked: '2026-10-29',
  },
  mastodonSupport: {
    url: 'https://github.com/mastodon/mastodon/blob/main/SECURITY.md',
    name: 'Mastodon: SECURITY.md',
    checked: '2026-08-07',
  },
  joinServers: {
    url: 'https://joinmastodon.org/servers',
    name: 'joinmastodon.org: Servers',
    checked: '2026-05-26',
  },
  joinCovenant: {
    url: 'https://joinmastodon.org/covenant',
    name: 'joinmastodon.org: Mastodon Server Covenant',
    checked: '2026-05-26',
  },
  joinApps: { url: 'https://joinmastodon.org/apps', name: 'joinmastodon.org: Apps', checked: '2026-07-02' },
  danishServers: {
    url: 'https://github.com/jippi/masto-guide/blob/main/scripts/servers/config/servers.yml',
    name: 'masto.guide: servers.yml',
    checked: '2026-05-26',
  },
  regionalServers: {
    url: 'https://github.com/jazmichaelking/mastodon-near-me',
    name: 'Fediverse Near Me',
    checked: '2025-05-09',
  },
  germanHashtags: {
    url: 'https://carstenha.codeberg.page/toot2grp/detail.html',
    name: 'toot2grp',
    checked: '2026-11-28',
  },
  danishHashtags: {
    url: 'https://github.com/jippi/masto-guide/blob/main/scripts/servers/config/tags.yml',
    name: 'masto.guide: tags.yml',
    checked: '2026-05-26',
  },
  mastoGuideChoosing: {
    url: 'https://github.com/jippi/masto-guide/blob/main/docs/guide/choosing-a-server.md',
    name: 'masto.guide: Choosing a Mastodon server',
    checked: '2026-05-26',
  },
  mastoGuideTwitter: {
    url: 'https://github.com/jippi/masto-guide/blob/main/docs/guide/twitter-and-mastodon.md',
    name: 'masto.guide: Twitter and Mastodon',
    checked: '2026-05-26',
  },
  mastoGuideTips: {
    url: 'https://github.com/jippi/masto-guide/blob/main/docs/guide/tips.md',
    name: 'masto.guide: Tips & tricks',
    checked: '2026-05-26',
  },
  bridgyFed: { url: 'https://fed.brid.gy/docs', name: 'Bridgy Fed: Docs', checked: '2026-08-22' },
  streetPass: {
    url: 'https://github.com/tvler/streetpass',
    name: 'StreetPass for Mastodon',
    checked: '2024-02-21',
  },
  cyd: { url: 'https://github.com/lockdown-systems/cyd', name: 'Cyd', checked: '2026-04-17' },
  twitterApiEnds: {
    url: 'https://github.com/lucyllewy/twitodon/issues/31',
    name: 'Twitodon: Twitter ending free API access',
    checked: '2026-11-23',
  },
  glitchEnds: {
    url: 'https://www.theregister.com/2025/05/23/glitch_app_hosting_gone/',
    name: 'The Register: Glitch hits kill switch on app web hosting',
    checked: '2026-11-23',
  },
  semiphemeralEnds: {
    url: 'https://tweakers.net/nieuws/212320/tweetverwijdertool-semiphemeral-stopt-ermee-vanwege-api-wijzigingen.html',
    name: 'Tweakers: Semiphemeral',
    checked: '2026-11-23',
  },
  webfingerRfc: {
    url: 'https://www.rfc-editor.org/rfc/rfc7033',
    name: 'RFC 7033: WebFinger',
    checked: '2026-11-23',
  },
  mastodonWebfinger: {
    url: 'https://docs.joinmastodon.org/spec/webfinger/',
    name: 'Mastodon Docs: WebFinger',
    checked: '2026-11-23',
  },
  mastodonResolve: {
    url: 'https://github.com/mastodon/mastodon/blob/main/app/services/resolve_account_service.rb',
    name: 'Mastodon: resolve_account_service.rb',
    checked: '2026-11-23',
  },
  mastoGuideDomain: {
    url: 'https://github.com/jippi/masto-guide/blob/main/docs/guide/use-your-own-domain.md',
    name: 'masto.guide: Use your own domain',
    checked: '2026-11-23',
  },
  caddyRedir: {
    url: 'https://caddyserver.com/docs/caddyfile/directives/redir',
    name: 'Caddy Docs: redir',
    checked: '2026-11-23',
  },
  cloudflareHeaders: {
    url: 'https://developers.cloudflare.com/pages/configuration/headers/',
    name: 'Cloudflare Pages Docs: Headers',
    checked: '2026-11-23',
  },
  firebaseConfig: {
    url: 'https://firebase.google.com/docs/hosting/full-config',
    name: 'Firebase Hosting Docs: Configure hosting behavior',
    checked: '2026-11-23',
  },
  githubHeaders: {
    url: 'https://github.com/orgs/community/discussions/54257',
    name: 'GitHub Community: HTTP headers on Pages',
    checked: '2026-11-23',
  },
} as const;

export type ExternalPage = keyof typeof externalPages;

/** The bare addresses, by the same names. */
export const externalUrls = Object.fromEntries(
  Object.entries(externalPages).map(([name, { url }]) => [name, url]),
) as Record<ExternalPage, string>;
