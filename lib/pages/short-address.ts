import { type Query, readQuery, valueIn } from '@/lib/address/query';
import { displayHost } from '@/lib/address/server/display-host';
import type { Locale } from '@/lib/i18n/routing';

/**
 * The short address of the move guide, for whoever has to type it, as a path: `/da/expressional.social` names the new server,
 * `/da/mastodon.social/expressional.social` both. Null where no short one leads there: without a new server, and for one whose name
 * ends as the addresses of text files do.
 */
export function shortAddress(locale: Locale, { from, to }: Pick<Query, 'from' | 'to'>): string | null {
  const [old, own] = [valueIn(from), valueIn(to)];
  if (own === null || own.host.endsWith('.md')) return null;
  return ['', locale, ...(old ? [displayHost(old)] : []), displayHost(own)].join('/');
}

/** The two servers that the segments of a short address name, behind its language, or null where they are none. Never throws. */
export function readShortAddress(segments: readonly string[]): Pick<Query, 'from' | 'to'> | null {
  const names = segments.map(decoded);
  const [from, to] = names.length === 1 ? [undefined, ...names] : names;
  if (names.length > 2 || !to || from === '') return null;
  const search = new URLSearchParams({ ...(from && { from }), to });
  const query = readQuery(['from', 'to'], search);
  return query.to.state === 'ok' && query.from.state !== 'invalid' ? query : null;
}

/** A segment as it was typed; nothing for one that is no name of a server: a word without a dot, or what cannot be decoded. */
function decoded(segment: string): string {
  try {
    const text = decodeURIComponent(segment);
    return text.includes('.') ? text : '';
  } catch {
    return '';
  }
}
