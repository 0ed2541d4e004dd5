import type { WhyNot } from './server';

/** What a value points at, before the host is checked. */
export type Place = {
  scheme: 'https' | 'http';
  /** Host and possibly port, as written. */
  authority: string;
  /** The part before the host in `user@host`; null in every other form. */
  user: string | null;
  /** All that follows the authority: path, query and fragment. */
  rest: string;
};

const userAtHost = /^([\p{L}\p{M}\p{N}_.+~-]+)@([^@/?#]+)$/u;

function split(scheme: Place['scheme'], value: string): Place {
  const cut = value.search(/[/?#]/);
  const end = cut < 0 ? value.length : cut;
  return { scheme, authority: value.slice(0, end), user: null, rest: value.slice(end) };
}

function address(value: string): Place | WhyNot {
  const [, user, authority] = userAtHost.exec(value) ?? [];
  if (user === undefined || authority === undefined) return 'other';
  return { scheme: 'https', authority, user, rest: '' };
}

function checked(place: Place): Place | WhyNot {
  if (place.authority.includes('@')) return 'credentials';
  if (place.authority === '' || place.authority.includes('%')) return 'other';
  return place;
}

/** Splits a tidied value by its form: URL, `acct:` or `mailto:`, handle, or plain host; else the reason why not. */
export function placeOf(value: string): Place | WhyNot {
  const [start, scheme] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value) ?? [];
  if (start !== undefined && scheme !== undefined) {
    const known = scheme.toLowerCase();
    if (!['http', 'https', 'web+ap', 'ap'].includes(known)) return 'other';
    return checked(split(known === 'http' ? 'http' : 'https', value.slice(start.length)));
  }
  const [account] = /^(?:acct|mailto):@?/i.exec(value) ?? [];
  const place =
    account !== undefined
      ? address(value.slice(account.length))
      : value.startsWith('//')
        ? split('https', value.slice(2))
        : handleOrHost(value);
  return typeof place === 'string' ? place : checked(place);
}

function handleOrHost(value: string): Place | WhyNot {
  const bare = /^[@!]/.test(value) ? value.slice(1) : value;
  const place = split('https', bare);
  if (place.authority.includes('@')) return address(bare);
  if (bare === value) return place;
  return value.startsWith('@') && place.rest === '' ? place : 'other';
}
