import { resembles } from './lookalike';
import { unicodeHost } from './punycode';
import type { Server } from './server';

// The letters of the Nordic languages and German, which our readers tell apart at a glance. Left out: ð, þ, accents
// that are easily missed, and digits beside such letters, which add little but pairs such as o and 0.
const nordicLabel = /^[a-zæøåäöüßé-]+$/;
const asciiLabel = /^[a-z0-9-]+$/;

const shown = new WeakMap<Server, string>();

/** A server's name as readers may see it: `løkka.com` where no letter can pass for another, else the ASCII form. */
export function displayHost(server: Server): string {
  const known = shown.get(server) ?? readableHost(server);
  shown.set(server, known);
  return known;
}

function readableHost(server: Server): string {
  const { host } = server;
  const unicode = unicodeHost(host);
  if (unicode === null || unicode === host || resembles(server) !== null) return host;
  const labels = unicode.split('.');
  const isPlain = labels.every((label) => asciiLabel.test(label) || nordicLabel.test(label));
  return isPlain ? unicode : host;
}
