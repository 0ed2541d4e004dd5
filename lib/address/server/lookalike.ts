import { unicodeHost } from './punycode';
import type { Server } from './server';
import { skeleton } from './skeleton';
import { type WellKnown, wellKnownServers } from './well-known';

// Below these lengths a name one slip away, or run together, is as likely a server of its own (`radikal`, `radical`).
const longName = 8;
const longWhole = 10;
const longEnding = skeleton('.social').length;

/** A host by its skeleton: whole, without its dots and hyphens, and cut at its first dot. */
type Shape = { whole: string; runTogether: string; name: string; ending: string };

function shapeOf(host: string): Shape {
  const whole = skeleton((unicodeHost(host) ?? host).replace(/^(?:www|login|web|app)[.-]/, ''));
  const dot = whole.indexOf('.');
  return {
    whole,
    runTogether: whole.replace(/[.-]/g, ''),
    name: whole.slice(0, dot),
    ending: whole.slice(dot),
  };
}

const known = wellKnownServers.map((server) => ({ ...server, shape: shapeOf(server.host) }));

/** The well-known server that a server looks like without being it or a part of it, or null. */
export function resembles(server: Server): string | null {
  if (known.some(({ host }) => server.host === host || server.host.endsWith(`.${host}`))) return null;
  const shape = shapeOf(server.host);
  return known.find((candidate) => looksLike(shape, candidate))?.host ?? null;
}

function looksLike(seen: Shape, { shape, isDistinctive }: WellKnown & { shape: Shape }): boolean {
  if (holds(seen, shape)) return true;
  const { runTogether } = shape;
  if (runTogether.length >= longWhole && [seen.name, seen.runTogether].includes(runTogether)) return true;
  if (isDistinctive && seen.name === shape.name) return true;
  return shape.name.length >= longName && seen.ending === shape.ending && isSlip(seen.name, shape.name);
}

/** Whether the known name stands whole in the seen one, with dots or hyphens: `mastodon-social.example.com`. */
function holds(seen: Shape, { whole, ending }: Shape): boolean {
  const stops = ending.length >= longEnding ? ['.', '-'] : ['.'];
  const forms = [whole, whole.replaceAll('.', '-')];
  return forms.some((form) => stops.some((stop) => `.${seen.whole}.`.includes(`.${form}${stop}`)));
}

/** Whether a name is one slip from another that begins alike: readers see a wrong first letter (`castodon`). */
function isSlip(seen: string, name: string): boolean {
  return seen[0] === name[0] && isOneSlipApart(seen, name);
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
