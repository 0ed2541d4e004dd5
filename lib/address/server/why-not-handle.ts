import { handleIn } from './handle-in';
import { whyNotServer } from './parse-server';
import type { WhyNot } from './server';

/** Why a value is not read as a handle: no server can be read in it, or a part of the handle is missing or cannot exist. */
export type WhyNotHandle = WhyNot | 'noServer' | 'noUser' | 'userName';

/** The reason why `handleIn` finds no account in a value; null where it finds one. */
export function whyNotHandle(value: string): WhyNotHandle | null {
  if (handleIn(value)) return null;
  const server = whyNotServer(value);
  // A name alone, with or without its @, reads as a server without an ending.
  if (server === 'singleWord' && !/.@/.test(value)) return 'noServer';
  if (server) return server;
  return /[^\s/@]@[^@]/.test(value) ? 'userName' : 'noUser';
}
