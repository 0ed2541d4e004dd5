import { inLanguage, type PerLanguage } from '@/lib/i18n/per-language';
import type { Locale } from '@/lib/i18n/routing';

/** A server that many readers know by name. */
export type WellKnown = {
  readonly host: string;
  /** Whether its name, without the ending, stands for this server alone, so that another ending is a look-alike. */
  readonly isDistinctive: boolean;
};

/** Servers that the readers of a language are likely to be on, or to move to. */
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

const german = [
  'troet.cafe',
  'norden.social',
  'nrw.social',
  'sueden.social',
  'berlin.social',
  'muenchen.social',
  'social.cologne',
  'ruhr.social',
  'chaos.social',
  'social.tchncs.de',
  'wien.rocks',
  'swiss.social',
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

const nearby: PerLanguage<readonly string[]> = { en: danish, da: danish, de: german };

/** Names of well-known servers, those near the readers of some language first. */
export const wellKnownHosts: readonly string[] = [
  ...new Set([...Object.values(nearby).flat(), ...international]),
];

const suggested = [
  'mastodon.social',
  'mastodon.online',
  'mastodon.world',
  'mstdn.social',
  'mas.to',
  'fosstodon.org',
  'hachyderm.io',
  'infosec.exchange',
];

/** Suggestions for a form field: the servers near the readers of a language, and a handful of those that most people are on. */
export function suggestedHosts(locale: Locale): readonly string[] {
  return [...new Set([...inLanguage(nearby, locale), ...suggested])];
}

/** The same servers with what the look-alike check needs to know. */
export const wellKnownServers: readonly WellKnown[] = wellKnownHosts.map((host) => ({
  host,
  isDistinctive: distinctive.has(host),
}));
