import { readServer } from './parse-server';
import type { Server } from './server';
import { userIn } from './user-in';

/** A fediverse account: its user name and the server it names. */
export type Handle = { user: string; server: Server };

/** The account in `@anna@mastodon.social`, `anna@mastodon.social` or the address of a profile page, or null. */
export function handleIn(value: unknown): Handle | null {
  const reading = readServer(value);
  if (typeof reading === 'string') return null;
  const user = userIn(reading);
  return user === null ? null : { user, server: reading.server };
}
