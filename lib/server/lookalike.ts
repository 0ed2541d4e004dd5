import { unicodeHost } from './punycode';
import type { Server } from './server';
import { skeleton } from './skeleton';
import { type WellKnown, wellKnownServers } from './well-known';

// Below these lengths a name one slip away, or run together, is as likely a server of its own (`radikal`, `radical`).
const longName = 8;
const longWhole = 10;

/** A host as the checks below compare it: by its skeleton, in parts. */
type Shape = { whole: string; parts: string[]; name: string; ending: string };

function shapeOf(host: string): Shape {
  const whole = skeleton(unicodeHost(host) ?? host).replace(/^www[.-]/, '');
  const dot = whole.indexOf('.');
  return { whole, parts: whole.split(/[.-]/), name: whole.slice(0, dot), ending: whole.slice(dot) };
}

const known = wellKnownServers.map((server) => ({ ...server, shape: shapeOf(server.host) }));

/** The well-known server that a server looks like without being it or a part of it, or null. */
export function resembles(server: Server): string | null {
  if (known.some(({ host }) => server.host === host || server.host.endsWith(`.${host}`))) return null;
  const shape = shapeOf(server.host);
  return known.find((candidate) => looksLike(shape, candidate))?.host ?? null;
}

function looksLike(seen: Shape, { shape, isDistinctive }: WellKnown & { shape: Shape }): boolean {
  if (seen.whole === shape.whole) return true;
  if (holdsInARow(seen.parts, shape.parts)) return true;
  const runTogether = shape.parts.join('');
  if (runTogether.length >= longWhole && [seen.name, seen.parts.join('')].includes(runTogether)) return true;
  if (isDistinctive && seen.name === shape.name) return true;
  return (
    shape.name.length >= longName && seen.ending === shape.ending && isOneSlipApart(seen.name, shape.name)
  );
}

/** Whether the known name stands whole inside the seen one, dots and hyphens alike: `mastodon-social.example.com`. */
function holdsInARow(seen: string[], sought: string[]): boolean {
  return seen.some((_, start) => sought.every((part, offset) => seen[start + offset] === part));
}

/** Whether one letter added, left out or changed, or two neighbours swapped, make one name the other. */
export function isOneSlipApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return (
    short.slice(at + 1) === long.slice(at + 1) || (isSwapped && short.slice(at + 2) === long.slice(at + 2))
  );
}
