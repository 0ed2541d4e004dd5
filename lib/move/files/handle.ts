import { longestUserName } from '@/lib/facts/software/mastodon-files';
import { isUnseen, trimmed } from './trim';

/** A handle that could be read. */
export type Handle = { user: string; host: string };

const asciiHost = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;

/** The name of a server as files may hold it, in lower-case ASCII; null for anything that is none. */
export function hostIn(text: string): string | null {
  const lower = text.trim().toLowerCase();
  if (asciiHost.test(lower)) return lower;
  // Names in other letters; everything that could make an address mean something else is kept away from the parser.
  if (lower.length > 253 || !/^[\p{L}\p{N}\p{M}.-]+$/u.test(lower) || /^[\x20-\x7e]*$/.test(lower))
    return null;
  try {
    const { hostname } = new URL(`https://${lower}`);
    return asciiHost.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}

/**
 * Whether a text is a user name as Mastodon keeps those of other servers: USERNAME_RE in app/models/account.rb at 4.6.5. None begins with a sign that
 * could start a formula.
 */
export function isUserName(text: string): boolean {
  return text.length <= longestUserName && /^\w(?:[\w.-]*\w)?$/.test(text);
}

/** Whether a text begins with a user name and an @. Length is not looked at. */
export const begunByUser = /^\w(?:[\w.-]*\w)?@/;

/**
 * The handle in a cell: `anna@mastodon.social`, with an @ before it, as a `mailto:` that a spreadsheet made, as the address of a profile, or null.
 * `readHost` may remember what it has read.
 */
export function handleIn(cell: string, readHost: (text: string) => string | null = hostIn): Handle | null {
  const text = trimmed(cell, isUnseen);
  const [, user = '', server = ''] =
    /^(?:mailto:)?@?([^@\s/]+)@([^@\s]+)$/i.exec(text) ?? handleOfProfile(text);
  if (!isUserName(user)) return null;
  const host = readHost(server);
  return host === null ? null : { user, host };
}

/** The parts of `https://a.dk/@anna`, `/users/anna` or `/@anna@b.dk` as a pattern of a handle would give them; of other addresses none. */
function handleOfProfile(text: string): readonly string[] {
  const [, server = '', user = '', other] =
    /^https?:\/\/([^/\s@]+)\/(?:@|users\/|profile\/|u\/)([\w.-]+)(?:@([^/\s@]+))?\/?$/i.exec(text) ?? [];
  return ['', user, other ?? server];
}

/** A handle as Mastodon's files hold it. */
export function handleText({ user, host }: Handle): string {
  return `${user}@${host}`;
}

/** What two spellings of the same account have in common. */
export function handleKey(handle: string): string {
  return handle.toLowerCase();
}

/** The server in a handle that `handleIn` has read. */
export function hostOf(handle: string): string {
  return handle.slice(handle.indexOf('@') + 1);
}
