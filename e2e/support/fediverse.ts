import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { type Reply, replyOf, type TestServer } from '@/lib/browser/checks/testing';

/** One question from a page that reached a server of the test. */
export type Question = { host: string; path: string; headers: NodeJS.Dict<string | string[]> };

/** Real HTTPS servers on this machine, in place of every other host there is. */
export class Fediverse {
  readonly questions: Question[] = [];
  readonly #servers = new Map<string, TestServer>();
  readonly #listener: https.Server;

  constructor() {
    const { key, cert } = selfSigned();
    this.#listener = https.createServer({ key, cert }, (request, response) => {
      const host = request.headers.host ?? '';
      const asked = request.url ?? '/';
      // What the browser asks its maker on its own account has no site behind it.
      const isFromPage = request.headers['sec-fetch-site'] !== 'none';
      if (isFromPage) this.questions.push({ host, path: asked, headers: request.headers });
      const server = this.#servers.get(host);
      if (server) send(replyOf(server, asked), response);
      else response.destroy();
    });
  }

  /** Starts listening; gives the port. */
  async open(): Promise<number> {
    await new Promise<void>((resolve) => this.#listener.listen(0, '127.0.0.1', resolve));
    return (this.#listener.address() as AddressInfo).port;
  }

  close() {
    this.#listener.closeAllConnections();
    this.#listener.close();
  }

  /** The servers there are from now on, by host; every other host breaks the connection. Forgets earlier questions. */
  holds(servers: Record<string, TestServer>) {
    this.#servers.clear();
    for (const [host, server] of Object.entries(servers)) this.#servers.set(host, server);
    this.questions.length = 0;
  }
}

/** A key and certificate for this run only. */
function selfSigned(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(path.join(tmpdir(), 'certificate-'));
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  const wanted = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  try {
    execFileSync(
      'openssl',
      ['req', '-x509', ...wanted, '-subj', '/CN=localhost', '-keyout', key, '-out', cert],
      { stdio: 'pipe' },
    );
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function send(reply: Reply, response: import('node:http').ServerResponse) {
  const { status = 200, body, text, location, isShared = true, manner } = reply;
  if (manner === 'hang') return;
  response.writeHead(location ? 302 : status, {
    'Content-Type': text === undefined ? 'application/json' : 'text/html',
    ...(isShared && { 'Access-Control-Allow-Origin': '*' }),
    ...(location && { Location: location }),
  });
  if (manner === 'stall') {
    response.write('{"links":');
    return;
  }
  if (manner !== 'endless') {
    response.end(text ?? JSON.stringify(body));
    return;
  }
  const part = '{"a":1}'.repeat(9000);
  const write = () => {
    while (!response.destroyed && response.write(part)) {}
  };
  response.on('drain', write);
  write();
}

/** Tests whose browser finds, under every name but this site's, the servers of the test. */
export const test = base.extend<object, { fediverse: Fediverse }>({
  fediverse: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const fediverse = new Fediverse();
      await use(fediverse);
      fediverse.close();
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ fediverse, launchOptions }, use) => {
      const port = await fediverse.open();
      const rules = `MAP * 127.0.0.1:${port}, EXCLUDE localhost`;
      const args = [`--host-resolver-rules=${rules}`, '--ignore-certificate-errors'];
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...args] });
    },
    { scope: 'worker' },
  ],
});
