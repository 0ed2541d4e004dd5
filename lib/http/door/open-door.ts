import { subscribe } from 'node:diagnostics_channel';
import type { RequestListener, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { siteOrigin } from '@/lib/pages/site';
import { emptyContentSecurityPolicy } from '../content-security-policy';
import { securityHeaders } from '../security-headers.mjs';
import { doorBefore } from './door';
import { drainOnTerm } from './drain';
import type { LogLine } from './log';
import { currentPhase, enterPhase } from './phase';
import { warmUp } from './warm-up';

type Watcher = (line: LogLine) => void;

/**
 * Puts the door before every HTTP server of this process, at its first request. Next makes the server itself, both under
 * `next start` and in the container, and Node's diagnostics channel is the official way to meet it there. `tell` is told of each
 * answered request, as is the log where `LOG=json` asks for one.
 */
export function openDoor(tell?: Watcher): void {
  const watchers = [process.env.LOG === 'json' && writeLog, tell].filter((each): each is Watcher =>
    Boolean(each),
  );
  const known = new WeakSet<Server>();
  drainOnTerm();
  subscribe('http.server.request.start', (message) => {
    const { server } = message as { server: Server };
    if (known.has(server)) return;
    known.add(server);
    standBefore(server, watchers);
  });
  void getReady();
}

/** Next listens before it asks for this, and has written down where; a platform that runs Next without a server has not. */
async function getReady(): Promise<void> {
  const { PORT, HOSTNAME } = process.env;
  if (PORT) await warmUp(PORT, HOSTNAME);
  enterPhase('ready');
}

function standBefore(server: Server, watchers: Watcher[]): void {
  const listeners = server.listeners('request') as RequestListener[];
  const site: RequestListener = (request, response) => {
    for (const listener of listeners) listener(request, response);
  };
  const log = (line: LogLine) => {
    for (const watcher of watchers) watcher(line);
  };
  const settings = { host: new URL(siteOrigin()).host, phase: currentPhase };
  server.removeAllListeners('request');
  server.on('request', doorBefore(site, { ...settings, ...(watchers.length > 0 && { log }) }));
  // Nothing here speaks anything but HTTP: without a listener, Node takes a request for an upgrade as an ordinary one.
  server.removeAllListeners('upgrade');
  server.on('clientError', refuseUnreadable);
  server.headersTimeout = 10_000;
  server.requestTimeout = 15_000;
  // Longer than the proxies in front keep theirs, so that it is never us who close a connection they are about to use.
  server.keepAliveTimeout = 75_000;
}

function writeLog(line: LogLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

const statusOf: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Answers what is no HTTP request at all, with the headers that every answer has. */
function refuseUnreadable(
  error: Error & { code?: string },
  socket: Socket & { _httpMessage?: ServerResponse },
): void {
  // An answer that has begun cannot be followed by another.
  if (!socket.writable || socket.bytesWritten > 0) return void socket.destroy();
  const headers = [...securityHeaders, { key: 'Content-Security-Policy', value: emptyContentSecurityPolicy }];
  const lines = headers.map(({ key, value }) => `${key}: ${value}\r\n`).join('');
  const status = statusOf[error.code ?? ''] ?? '400 Bad Request';
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\nCache-Control: no-store\r\n${lines}\r\n`,
  );
}
