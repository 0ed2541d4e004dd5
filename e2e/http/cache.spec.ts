import { expect, test } from '@playwright/test';
import { holdPairs } from '../../scripts/deploy/pairs.mjs';
import { startNginx } from '../../scripts/deploy/stack.mjs';
import { findNginx } from '../../scripts/nginx.mjs';
import { rawRequest } from '../support/raw-request';
import { rawSocket } from '../support/raw-socket';

// The site behind nginx as `deploy/nginx` sets it up, where there is an nginx or one can be installed. More of it: `npm run test:deploy`.

type Nginx = Awaited<ReturnType<typeof startNginx>>;

if (findNginx())
  test.describe('behind nginx', () => {
    test.describe.configure({ mode: 'serial' });
    let cached: Nginx;
    let others: Nginx[] = [];

    test.beforeAll(async ({ baseURL }) => {
      const port = Number(new URL(baseURL ?? '').port);
      const start = (offset: number, isCaching = true) =>
        startNginx([port], { port: port + offset, isCaching });
      cached = await start(20);
      others = await Promise.all([start(30), start(40, false)]);
    });
    test.afterAll(async () => {
      await Promise.all([cached, ...others].map((nginx) => nginx.stop()));
    });

    test('no request changes the answer to another, whichever comes first', async () => {
      test.setTimeout(300_000);
      const [second, uncached] = others;
      const caches = [cached.url, second?.url ?? ''];
      await holdPairs({ caches, uncached: uncached?.url ?? '', runs: Number(process.env.PAIRS ?? 15) });
    });

    test('every refusal has the headers that protect a reader', async () => {
      const steps = [
        '/en/x/../y',
        '/_next/%2e%2e/en',
        '/_next/../en',
        '/.well-known/../en',
        '/en/.',
        '/%E0%A4%A',
      ];
      for (const [method, path, status] of [
        ...steps.map((step) => ['GET', step, 400] as const),
        ...['TRACE', 'POST', 'OPTIONS', 'PROPFIND'].map((each) => [each, '/en', 405] as const),
        ...['/healthz', '/readyz', '/.env', '/en/anything.html'].map((each) => ['GET', each, 404] as const),
      ]) {
        const { status: got, headers } = await rawRequest(cached.url, path, { method });
        expect([method, path, got]).toEqual([method, path, status]);
        expect(headers['content-security-policy'], path).toContain("default-src 'none'");
        expect(headers['x-content-type-options'], path).toBe('nosniff');
        if (status === 405) expect(headers.allow).toBe('GET, HEAD');
      }
    });

    const end = 'Host: localhost\r\nConnection: close\r\n\r\n';
    for (const [name, bytes, status] of [
      ['an absolute target', `GET http://evil.example/en HTTP/1.1\r\n${end}`, 200],
      ['a target without a slash', `GET en HTTP/1.1\r\n${end}`, 400],
      ['an asterisk', `OPTIONS * HTTP/1.1\r\n${end}`, 400],
      [
        'an upgrade',
        'GET /en HTTP/1.1\r\nUpgrade: websocket\r\nHost: a\r\nConnection: upgrade, close\r\n\r\n',
        200,
      ],
      ['an expectation', `GET /en HTTP/1.1\r\nExpect: miracles\r\n${end}`, 200],
      ['two lengths', `GET /en HTTP/1.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n${end}`, 400],
      ['headers without end', `GET /en HTTP/1.1\r\nX: ${'x'.repeat(40_000)}\r\n${end}`, 400],
    ] as const) {
      test(`${name} is answered with ${status}`, async () => {
        const heard = await rawSocket(cached.url, bytes);
        expect(heard.split('\r\n')[0]).toContain(` ${status} `);
        expect(heard.toLowerCase()).toContain('content-security-policy: ');
        expect(heard).not.toContain('evil.example');
      });
    }
  });
