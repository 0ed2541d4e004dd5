import { displayHost } from '@/lib/server/display-host';
import type { HandleFormat } from '@/lib/software/types';
import type { End } from './move';

/**
 * An example of an account's handle, in the form that the other server's field wants: `yourname@mastodon.social`. `name` and
 * `host` stand in where they are not known.
 */
export function exampleHandle(account: End, format: HandleFormat, name: string, host: string): string {
  return format.replace('user', name).replace('domain', account.server ? displayHost(account.server) : host);
}
