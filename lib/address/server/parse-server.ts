import { hostProblem } from './host';
import { type Place, placeOf } from './place';
import { unicodeHost } from './punycode';
import type { Server, WhyNot } from './server';
import { markdownLink, unwrap } from './unwrap';

/** A value that was read: its server, and what stood around the host. */
export type Reading = { server: Server; user: string | null; rest: string };

const longestValue = 2048;

// Joiners stand in real names, where the URL parser judges them; variation selectors come with emoji.
const unseen = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const blank = /[\s\p{White_Space}]/u;

/** The server that a pasted value names, or null; never throws. */
export function parseServer(value: unknown): Server | null {
  const reading = readServer(value);
  return typeof reading === 'string' ? null : reading.server;
}

/** Why `parseServer` finds no server in a value; null where it finds one. */
export function whyNotServer(value: string): WhyNot | null {
  const reading = readServer(value);
  return typeof reading === 'string' ? reading : null;
}

/** The server in a pasted value with the user and path beside it, or the reason why there is none; never throws. */
export function readServer(value: unknown): Reading | WhyNot {
  if (typeof value !== 'string') return 'other';
  if (value.length > longestValue) return 'tooLong';
  const inner = unwrap(value);
  const link = markdownLink(inner);
  if (!link) return readPlain(inner);
  const reading = readPlain(unwrap(link.target));
  const named = readPlain(unwrap(link.text));
  if (typeof reading === 'string' || typeof named === 'string') return reading;
  return named.server.host === reading.server.host ? reading : 'other';
}

function readPlain(value: string): Reading | WhyNot {
  if (value === '') return 'empty';
  if (blank.test(value)) return 'spaces';
  if (/[\p{Cc}\\]/u.test(value) || unseen.test(value)) return 'other';
  const place = placeOf(value);
  if (typeof place === 'string') return place;
  const url = urlAt(place);
  if (!url) return whyUnreadable(place.authority);
  const host = url.hostname.replace(/\.$/, '');
  const problem = hostProblem(host);
  if (problem) return problem;
  if (url.port !== '') return 'port';
  if (!decodes(host)) return 'other';
  return { server: { host } as Server, user: place.user, rest: place.rest };
}

function urlAt({ scheme, authority }: Pick<Place, 'scheme' | 'authority'>): URL | null {
  try {
    // Older URL parsers map some capitals (ẞ, Georgian) otherwise; one letter at a time, or a final Σ becomes ς.
    const lowered = authority.replace(/\p{Lu}/gu, (letter) => letter.toLowerCase());
    return new URL(`${scheme}://${lowered}/`);
  } catch {
    return null;
  }
}

/** Whether every punycode label is the canonical form of its decoded name: some URL parsers let invalid ones through. */
function decodes(host: string): boolean {
  if (!/(?:^|\.)xn--/.test(host)) return true;
  const unicode = unicodeHost(host);
  return (
    unicode !== null &&
    !unseen.test(unicode) &&
    urlAt({ scheme: 'https', authority: unicode })?.hostname === host
  );
}

function whyUnreadable(authority: string): WhyNot {
  if (/^\[[\da-f:.]*\]|^[\d.]+$|^[\da-f.]*:[\da-f.]*:[\da-f:.]*$/i.test(authority)) return 'address';
  return /:\d+$/.test(authority) ? 'port' : 'other';
}
