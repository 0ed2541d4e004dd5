import { displayHost } from './display-host';
import type { Handle } from './handle-in';

/** A handle in its canonical form, as addresses and configuration hold it: `anna@mastodon.social`, the host in ASCII. */
export function handleText({ user, server }: Handle): string {
  return `${user}@${server.host}`;
}

/** A handle as readers write it: `@anna@mastodon.social`, the host as `displayHost` shows it. */
export function displayHandle({ user, server }: Handle): string {
  return `@${user}@${displayHost(server)}`;
}
