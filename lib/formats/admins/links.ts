import { fieldOf, type Query, understood, valueIn, writeQuery } from '@/lib/address/query';
import type { Server } from '@/lib/address/server/server';
import type { Locale } from '@/lib/i18n/routing';
import { pagePath } from '@/lib/pages';
import { shortAddress } from '@/lib/pages/short-address';
import { siteOrigin } from '@/lib/pages/site';
import { situationPage } from '@/lib/pages/situation-pages';

/** What an admin's link is for: people who come to the server, people who must leave it, or people who go from one to the other. */
export type Purpose = 'arrive' | 'leave' | 'both';

/** The server of the admin who asks: the new one in the address, or the only one there is. */
export function adminServer({ from, to }: Query): Server | null {
  return valueIn(to) ?? valueIn(from);
}

/**
 * The move guide filled in for one purpose, as a whole address; `both` takes the two servers in the query. Whoever must leave gets the
 * guide for a server that closes, with the day where it is known.
 */
export function adminLink(purpose: Purpose, locale: Locale, query: Query): string {
  const own = fieldOf(adminServer(query));
  const filled = {
    arrive: { to: own },
    leave: { from: own, closes: query.closes },
    both: { from: query.from, to: query.to },
  };
  const page = purpose === 'leave' ? situationPage('closing') : 'guide/move-server';
  return siteOrigin() + pagePath(page, locale) + writeQuery(understood(filled[purpose]));
}

/**
 * What the poster's code leads to: the guide from one server to the other where the two are named. `typed` leads there as well and is
 * short; where there is no short address it is the front page with the same servers in its fields.
 */
export function posterLinks(locale: Locale, query: Query): { scanned: string; typed: string } {
  const both = adminPurposes(query).includes('both');
  const servers = { from: both ? query.from : fieldOf<Server>(null), to: fieldOf(adminServer(query)) };
  return {
    scanned: adminLink(both ? 'both' : 'arrive', locale, query),
    typed: siteOrigin() + (shortAddress(locale, servers) ?? pagePath('', locale) + writeQuery(servers)),
  };
}

/** The purposes that these servers give a link for. */
export function adminPurposes({ from, to }: Query): readonly Purpose[] {
  return valueIn(from) && valueIn(to) ? ['arrive', 'leave', 'both'] : ['arrive', 'leave'];
}

/** What an admin types to send a move of an account on their server once more. Source: Mastodon, `lib/mastodon/cli/accounts.rb`. */
export function replayCommand(name: string): string {
  return `tootctl accounts migrate ${name} --replay`;
}
