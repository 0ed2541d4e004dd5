import { hostProblem } from './host';
import { type Place, placeOf } from './place';
import { unicodeHost } from './punycode';
import type { Server, WhyNot } from './server';
import { markdownLink, unwrap } from './unwrap';

/** A value that was read: its server, and what stood around the host. */
export type Reading = { server: Server; user: string | null; rest: string };

const longestValue = 2048;

// Joiners stand in real names, where the URL parser judges them; variation selectors come with emoji.
const unseen = /(?![\u200c-\u200d\ufe0e-\ufe0f])[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
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
  const host = hostAt(place);
  if (host === null) return whyUnreadable(place.authority);
  if (host === '') return 'port';
  const problem = hostProblem(host);
  if (problem) return problem;
  if (!decodes(host)) return 'other';
  return { server: { host } as Server, user: place.user, rest: place.rest };
}

function urlAt(scheme: Place['scheme'], authority: string): URL | null {
  try {
    // The capital sharp s became ß in Unicode 15.1; older parsers still make it ss.
    return new URL(`${scheme}://${authority.replaceAll('ẞ', 'ß')}/`);
  } catch {
    return null;
  }
}

/** Canonical host without its trailing dot; '' where a port stands beside it, null where no URL parser reads it. */
function hostAt({ scheme, authority }: Place): string | null {
  const url = urlAt(scheme, authority);
  if (!url) return null;
  return url.port === '' ? url.hostname.replace(/\.$/, '') : '';
}

/** Whether every punycode label is the canonical form of its decoded name: some URL parsers let invalid ones through. */
function decodes(host: string): boolean {
  if (!/(?:^|\.)xn--/.test(host)) return true;
  const unicode = unicodeHost(host);
  return unicode !== null && !unseen.test(unicode) && urlAt('https', unicode)?.hostname === host;
}

function whyUnreadable(authority: string): WhyNot {
  if (/^\[|^[\d.]+$|^[\da-f.]*:[\da-f.]*:[\da-f:.]*$/i.test(authority)) return 'address';
  return /:\d+$/.test(authority) ? 'port' : 'other';
}
