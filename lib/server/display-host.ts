import { resembles } from './lookalike';
import { unicodeHost } from './punycode';
import type { Server } from './server';

// The letters of the Nordic and the large western European languages. Left out: ð, þ, ł, ı and others that pass for
// another letter; and digits beside them, which add nothing but pairs such as o and 0.
const westernLabel = /^[a-zàáâãäåæçèéêëìíîïñòóôõöøœùúûüýÿß-]+$/;
const asciiLabel = /^[a-z0-9-]+$/;

/** A server's name as readers may see it: `løkka.com` where no letter can pass for another, else the ASCII form. */
export function displayHost(server: Server): string {
  const { host } = server;
  const unicode = unicodeHost(host);
  if (unicode === null || unicode === host || resembles(server) !== null) return host;
  const labels = unicode.split('.');
  const isPlain = labels.every((label) => asciiLabel.test(label) || westernLabel.test(label));
  return isPlain ? unicode : host;
}
