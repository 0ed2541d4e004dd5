import { parseServer } from './parse-server';
import type { Server } from './server';

/** The server a test means; throws where the test itself is wrong. */
export function serverAt(value: string): Server {
  const server = parseServer(value);
  if (!server) throw new Error(`Not a server: ${value}`);
  return server;
}
