import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { doorBefore } from './door';
import type { LogLine } from './log';
import type { Phase } from './phase';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A site behind a door: what reached it, and a way to say something to it byte by byte. */
async function siteBehindDoor({
  phase = 'ready' as Phase,
  status = 200,
  vary = '',
  wait = async () => {},
}: {
  phase?: Phase;
  status?: number;
  vary?: string;
  wait?: () => Promise<void>;
} = {}) {
  const seen: Pick<IncomingMessage, 'url' | 'headers' | 'method'>[] = [];
  const lines: LogLine[] = [];
  const server = createServer(
    doorBefore(
      async ({ url, headers, method }, response) => {
        seen.push({ url, headers, method });
        await wait();
        if (vary) response.setHeader('Vary', vary);
        response.setHeader('Cache-Control', 'public');
        response.writeHead(status).end('site');
      },
      { host: 'site.example', phase: () => phase, log: (line) => lines.push(line) },
    ),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const say = (request: string) =>
    new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(request.replaceAll('\n', '\r\n')));
      let heard = '';
      socket.on('data', (data) => {
        heard += data.toString('latin1');
      });
      socket.on('close', () => resolve(heard));
    });
  return { seen, lines, say };
}

const close = 'Connection: close\n\n';

/** A site that answers nothing until the gate is opened, and everything from then on. */
function gate() {
  const waiting: (() => void)[] = [];
  let isOpen = false;
  return {
    wait: () => new Promise<void>((resolve) => (isOpen ? resolve() : waiting.push(resolve))),
    open: () => {
      isOpen = true;
      for (const go of waiting) go();
    },
  };
}

describe('the door', () => {
  it('lets only harmless headers through, and one host', async () => {
    const { seen, say } = await siteBehindDoor();
    const forged = [
      'X-Forwarded-Host',
      'X-Forwarded-Proto',
      'Forwarded',
      'X-Original-URL',
      'X-Rewrite-URL',
      'RSC',
    ];
    const more = [
      'Next-Action',
      'Next-Resume',
      'X-Nextjs-Data',
      'X-Middleware-Subrequest',
      'Cookie',
      'Purpose',
    ];
    const headers = [...forged, ...more].map((name) => `${name}: marker\n`).join('');
    await say(`GET /en HTTP/1.1\nHost: marker\nAccept-Language: da\n${headers}${close}`);
    const [{ headers: got = {} } = {}] = seen;
    const ours = ['content-security-policy', 'x-decided', 'x-nonce'];
    expect(Object.keys(got).sort()).toEqual(['accept-language', 'host', ...ours].sort());
    expect(JSON.stringify(got)).not.toContain('marker');
    expect(got.host).toBe('site.example');
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'refuses %s',
    async (method) => {
      const { seen, say } = await siteBehindDoor();
      const heard = await say(`${method} /en HTTP/1.1\nHost: a\n${close}`);
      expect(heard).toMatch(/^HTTP\/1\.1 405 /);
      expect(heard).toContain('Allow: GET, HEAD');
      expect(heard).toContain('X-Content-Type-Options: nosniff');
      expect(seen).toEqual([]);
    },
  );

  it.each([
    ['/%', 400],
    [`/${'a'.repeat(5000)}`, 414],
    ['//evil.example.com', 308],
  ])('answers %s by itself with %i', async (target, status) => {
    const { seen, say } = await siteBehindDoor();
    expect(await say(`GET ${target} HTTP/1.1\nHost: a\n${close}`)).toMatch(
      new RegExp(`^HTTP/1.1 ${status} `),
    );
    expect(seen).toEqual([]);
  });

  it('sends slashes too many and a value in another form to the canonical address in one hop', async () => {
    const { say } = await siteBehindDoor();
    const heard = await say(`GET //da//guide/flyt-server/?to=@anna@MSTDN.dk HTTP/1.1\nHost: a\n${close}`);
    expect(heard).toContain('Location: /da/guide/flyt-server?to=mstdn.dk\r\n');
  });

  it('ignores the body of a GET', async () => {
    const { seen, say } = await siteBehindDoor();
    const heard = await say(
      `GET /en HTTP/1.1\nHost: a\nContent-Length: 5\n\nhelloGET /da HTTP/1.1\nHost: a\n${close}`,
    );
    expect(heard.match(/HTTP\/1\.1 200/g)).toHaveLength(2);
    expect(seen.map(({ url }) => url)).toEqual(['/en', '/da']);
  });

  it('lets nobody keep a failure', async () => {
    const { say } = await siteBehindDoor({ status: 500 });
    expect(await say(`GET /en HTTP/1.1\nHost: a\n${close}`)).toContain('Cache-Control: no-store');
  });

  it('names only headers that reach the site in Vary', async () => {
    const { say } = await siteBehindDoor({ vary: 'rsc, next-router-state-tree, Accept-Encoding' });
    expect(await say(`GET /en HTTP/1.1\nHost: a\n${close}`)).toContain('Vary: Accept-Encoding\r\n');
  });

  it.each([
    ['/healthz', 'ready', 200],
    ['/readyz', 'ready', 200],
    ['/readyz', 'starting', 503],
    ['/healthz', 'draining', 200],
    ['/readyz', 'draining', 503],
  ] as const)('answers %s while %s with %i', async (path, phase, status) => {
    const { seen, lines, say } = await siteBehindDoor({ phase });
    expect(await say(`GET ${path} HTTP/1.1\nHost: a\n${close}`)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect([seen, lines]).toEqual([[], []]);
  });

  it('answers no question about its health that is not a reading', async () => {
    const { say } = await siteBehindDoor();
    expect(await say(`POST /healthz HTTP/1.1\nHost: a\n${close}`)).toMatch(/^HTTP\/1\.1 405 /);
    expect(await say(`HEAD /healthz HTTP/1.1\nHost: a\n${close}`)).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('closes connections while the process drains', async () => {
    const { say } = await siteBehindDoor({ phase: 'draining' });
    expect(await say('GET /en HTTP/1.1\nHost: a\n\n')).toContain('Connection: close');
  });

  it('makes a page as a text file beside the turns, for it waits for an answer that takes one', async () => {
    const { wait, open } = gate();
    const { seen, say } = await siteBehindDoor({ wait });
    const ask = (path: string) => say(`GET ${path} HTTP/1.1\nHost: a\n${close}`);
    const files = Array.from({ length: 8 }, () => ask('/en/guide/move-server.md'));
    const pages = Array.from({ length: 5 }, () => ask('/en/guide/move-server'));
    await vi.waitFor(() => expect(seen).toHaveLength(8 + 1));
    open();
    await Promise.all([...files, ...pages]);
    expect(seen).toHaveLength(8 + 5);
  });

  it('makes one page at a time, and pictures and files beside it', async () => {
    const { wait, open } = gate();
    const { seen, say } = await siteBehindDoor({ wait });
    const ask = (path: string) => say(`GET ${path} HTTP/1.1\nHost: a\n${close}`);
    const urls = () => seen.map(({ url = '' }) => url.split('?')[0]);
    const pages = Array.from({ length: 3 }, () => ask('/en/guide/move-server'));
    await vi.waitFor(() => expect(urls()).toEqual(['/en/guide/move-server']));
    const pictures = Array.from({ length: 25 }, (_, each) => ask(`/en/og/move-server?from=s${each}.dk`));
    await vi.waitFor(() => expect(seen).toHaveLength(1 + 20));
    const files = [ask('/preview/en.png')];
    await vi.waitFor(() => expect(urls().at(-1)).toBe('/preview/en.png'));
    expect(seen).toHaveLength(1 + 20 + 1);
    open();
    await Promise.all([...pages, ...pictures, ...files]);
    expect(seen).toHaveLength(3 + 25 + 1);
  });

  it('logs each answer once, without what the sender wrote', async () => {
    const { lines, say } = await siteBehindDoor();
    await say(
      `GET /en?from=marker HTTP/1.1\nHost: marker\nReferer: http://marker/\nUser-Agent: marker\n${close}`,
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ method: 'GET', route: 'en front page', status: 200, agent: 'other' });
    expect(JSON.stringify(lines)).not.toContain('marker');
  });
});
