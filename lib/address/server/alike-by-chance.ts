/**
 * Domains of real servers that are one slip or one word from a well-known one and yet tell a name of their own: puns, words, persons.
 * All but the first two stand in the lists of peers that other servers publish (collected in November 2025).
 */
const domains: ReadonlySet<string> = new Set([
  'helvete.net',
  'radical.social',
  'castodon.nl',
  'hastodon.social',
  'infosex.exchange',
  'macstodon.scot',
  'masktodon.social',
  'mastodon-france.social',
  'mastodon-grafa.social',
  'mastodont.cloud',
  'mastodont.social',
  'mastomon.social',
  'mattstodon.xyz',
  'mystodon.social',
  'nolden.social',
  'pisskey.io',
  'rogue-scholar.social',
  'saita-mastodon.online',
  'tchnics.de',
  'wastodon.social',
]);

/** Whether a domain is that of a real server which is like a well-known one by chance. */
export function isAlikeByChance(domain: string): boolean {
  return domains.has(domain);
}
