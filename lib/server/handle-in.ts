import { readServer } from './parse-server';
import type { Server } from './server';

/** A fediverse account: its user name and the server it names. */
export type Handle = { user: string; server: Server };

const userName = /^[A-Za-z0-9_.-]{1,64}$/;
const profilePath = /^\/(?:@|users\/)([A-Za-z0-9_.-]{1,64})(?:[/?#]|$)/;

/**
 * The account in `@anna@mastodon.social`, `anna@mastodon.social` or the address of a profile page, or null.
 * A profile of another server seen here (`/@anna@other`) is none: its address does not say where the account lives.
 */
export function handleIn(value: unknown): Handle | null {
  const reading = readServer(value);
  if (typeof reading === 'string') return null;
  const user = reading.user ?? profilePath.exec(reading.rest)?.[1] ?? '';
  return userName.test(user) ? { user, server: reading.server } : null;
}
