import { parse } from 'tldts';
import type { WhyNot } from './server';

// RFC 6761, 6762, 7686 and 8375, ICANN's .internal, .alt (RFC 9476), and names that home networks use unasked.
const localEndings = new Set([
  'arpa',
  'onion',
  'local',
  'localhost',
  'internal',
  'test',
  'example',
  'invalid',
  'alt',
  'home',
  'corp',
  'lan',
  'localdomain',
  'i2p',
]);

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Why a canonical ASCII host cannot be a public server, or null where it can; endings by the Public Suffix List, ICANN part. */
export function hostProblem(host: string): WhyNot | null {
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return 'address';
  if (host.length > 253) return 'tooLong';
  const labels = host.split('.');
  if (localEndings.has(labels.at(-1) ?? '')) return 'localName';
  if (labels.length < 2) return 'singleWord';
  if (!labels.every((part) => label.test(part))) return 'other';
  const { isIcann, domain } = parse(host, { extractHostname: false, validateHostname: false });
  if (!isIcann) return 'unknownEnding';
  return domain === null ? 'other' : null;
}
