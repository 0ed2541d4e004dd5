/** A server that many readers know by name. */
export type WellKnown = {
  readonly host: string;
  /** Whether its name, without the ending, stands for this server alone, so that another ending is a look-alike. */
  readonly isDistinctive: boolean;
};

const danish = [
  'expressional.social',
  'mstdn.dk',
  'helvede.net',
  'venner.network',
  'uddannelse.social',
  'radikal.social',
  'social.data.coop',
  'feddit.dk',
];

const international = [
  'mastodon.social',
  'mastodon.online',
  'mastodon.world',
  'mastodon.nu',
  'mastodon.nl',
  'mastodon.ie',
  'mastodon.scot',
  'mastodon.uno',
  'mastodon.art',
  'mastodon.cloud',
  'mastodonapp.uk',
  'mstdn.social',
  'mstdn.ca',
  'mstdn.jp',
  'mstdn.party',
  'mas.to',
  'masto.ai',
  'c.im',
  'fosstodon.org',
  'mathstodon.xyz',
  'hachyderm.io',
  'infosec.exchange',
  'techhub.social',
  'tech.lgbt',
  'chaos.social',
  'floss.social',
  'indieweb.social',
  'fediscience.org',
  'scholar.social',
  'universeodon.com',
  'kolektiva.social',
  'toot.community',
  'sfba.social',
  'aus.social',
  'mindly.social',
  'norden.social',
  'snabelen.no',
  'troet.cafe',
  'social.tchncs.de',
  'social.vivaldi.net',
  'piaille.fr',
  'mamot.fr',
  'livellosegreto.it',
  'pawoo.net',
  'pixelfed.social',
  'misskey.io',
  'lemmy.world',
];

const distinctive = new Set([
  'expressional.social',
  'fosstodon.org',
  'mathstodon.xyz',
  'hachyderm.io',
  'fediscience.org',
  'universeodon.com',
  'snabelen.no',
  'livellosegreto.it',
  'mastodonapp.uk',
]);

/** Names of well-known servers, the Danish ones first. */
export const wellKnownHosts: readonly string[] = [...danish, ...international];

/** Suggestions for a form field: the Danish servers, and a handful of those that most people are on. */
export const suggestedHosts: readonly string[] = [
  ...danish,
  'mastodon.social',
  'mastodon.online',
  'mastodon.world',
  'mstdn.social',
  'mas.to',
  'fosstodon.org',
  'hachyderm.io',
  'infosec.exchange',
];

/** The same servers with what the look-alike check needs to know. */
export const wellKnownServers: readonly WellKnown[] = wellKnownHosts.map((host) => ({
  host,
  isDistinctive: distinctive.has(host),
}));
