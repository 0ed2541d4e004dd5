import type { ListedServer } from '@/lib/facts/servers/lists';
import { parseServer } from './parse-server';
import type { Server } from './server';

/** The server of a row of our lists, parsed as any other. Throws where the row is wrong. */
export function listedServer({ domain }: ListedServer): Server {
  const server = parseServer(domain);
  if (!server) throw new Error(`Not a server: ${domain}`);
  return server;
}
