/** What kind of program asks: all that the log keeps of a `User-Agent`. */
export type AgentClass = 'fediverse' | 'crawler' | 'browser' | 'other';

/** The class of a `User-Agent` header. Fediverse servers first: their fetchers are what arrives by the thousand. */
export function agentClass(userAgent: string | undefined): AgentClass {
  const agent = (userAgent ?? '').slice(0, 300);
  if (/mastodon|pleroma|akkoma|misskey|sharkey|pixelfed|friendica|lemmy|gotosocial|activitypub/i.test(agent))
    return 'fediverse';
  if (/bot|crawl|spider|slurp|preview|fetch|externalhit/i.test(agent)) return 'crawler';
  return /^Mozilla\//.test(agent) ? 'browser' : 'other';
}
