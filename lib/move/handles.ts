import { displayHost } from '@/lib/address/server/display-host';
import type { HandleFormat } from '@/lib/facts/software/types';
import type { End } from './move';

/** What stands before and after the user name in a handle of this form: `@` and `@mastodon.social`. `host` stands in for a server not named. */
export function aroundName(
  account: End,
  format: HandleFormat,
  host: string,
): { before: string; after: string } {
  const shown = account.server ? displayHost(account.server) : host;
  const [before = '', after = ''] = format.split('user');
  return { before: before.replace('domain', shown), after: after.replace('domain', shown) };
}

/**
 * An example of an account's handle, in the form that the other server's field wants: `yourname@mastodon.social`. `name` and
 * `host` stand in where they are not known.
 */
export function exampleHandle(account: End, format: HandleFormat, name: string, host: string): string {
  const { before, after } = aroundName(account, format, host);
  return before + name + after;
}

/** The name, and the servers while the reader's own are not known, of examples: somebody's, and plainly not the reader's. */
export const exampleName = 'anna';
const exampleHosts = { from: 'server.example', to: 'social.example' };
const exampleMastodon = 'mastodon.example';

/** A handle to show a form with, never to copy: anna's on the account's server, another one where both accounts are on it. */
export function annasHandle(account: End, format: HandleFormat): string {
  const { side, sharesServer } = account;
  if (sharesServer) {
    const name = side === 'to' ? `${exampleName}2` : exampleName;
    return exampleHandle(account, format, name, exampleHosts.from);
  }
  const isFromMastodon = side === 'from' && account.software.family === 'mastodon';
  return exampleHandle(account, format, exampleName, isFromMastodon ? exampleMastodon : exampleHosts[side]);
}
