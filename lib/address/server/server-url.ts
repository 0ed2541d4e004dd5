import type { Server } from './server';

/** The address of a page on a server. The path begins with `/`; anything else is a mistake of ours and throws. */
export function serverUrl(server: Server, path: string): string {
  if (!path.startsWith('/')) throw new RangeError('A path begins with a slash');
  return `https://${server.host}${path}`;
}
