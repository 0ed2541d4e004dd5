import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { rawRequest } from '../support/raw-request';
import { rawSocket } from '../support/raw-socket';

// A light page: it is asked for some three hundred times.
const page = '/en/guide/trouble/not-an-alias?from=mstdn.dk&to=helvede.net';
const marker = 'marker-7f3a.example.com';
const runs = Number(process.env.FUZZ_REQUESTS ?? 300);

const steering = [
  'Host',
  'X-Forwarded-Host',
  'X-Forwarded-Proto',
  'X-Forwarded-Port',
  'X-Forwarded-For',
  'X-Forwarded-Prefix',
  'Forwarded',
  'X-Original-URL',
  'X-Rewrite-URL',
  'X-Host',
  'X-HTTP-Method-Override',
  'X-Nextjs-Data',
  'X-Nextjs-Html-Request-Id',
  'X-Middleware-Subrequest',
  'X-Middleware-Rewrite',
  'X-Middleware-Prefetch',
  'X-Invoke-Path',
  'X-Invoke-Status',
  'X-Matched-Path',
  'X-Now-Route-Matches',
  'X-Prerender-Revalidate',
  'Next-Action',
  'Next-Resume',
  'Next-Router-Prefetch',
  'Next-Router-Segment-Prefetch',
  'Next-Router-State-Tree',
  'Next-Url',
  'RSC',
  'Purpose',
  'Sec-Purpose',
  'Cookie',
  'Referer',
  'Origin',
  'Authorization',
  'Upgrade',
  'Content-Security-Policy',
  'Content-Type',
  'X-Nonce',
  'X-Decided',
  'Accept',
  'Range',
  'If-None-Match',
];

/** A body without what is new in every rendering, and without scripts, which React does not always name in the same order. */
const plain = (body: Buffer) =>
  body
    .toString()
    .replace(/nonce(?:=|\\?":\\?)\\?"[^"\\]*\\?"/g, '')
    .replace(/<script[^>]*>(?:self\.__next_f[\s\S]*?)?<\/script>|<link rel="preload"[^>]*>/g, '');

test.describe('a forged header', () => {
  for (const value of ['1', `https://${marker}/admin`, '{"a":["$1:__proto__"]}']) {
    test(`with ${JSON.stringify(value)} changes nothing`, async ({ baseURL }) => {
      const asked = { 'Accept-Encoding': 'identity' };
      const usual = await rawRequest(baseURL ?? '', page, { headers: asked });
      for (const name of steering) {
        const { status, headers, body } = await rawRequest(baseURL ?? '', page, {
          headers: { ...asked, [name]: value },
        });
        const { etag, date, 'content-security-policy': csp, link, ...rest } = headers;
        const { etag: e, date: d, 'content-security-policy': c, link: l, ...usualRest } = usual.headers;
        // What comes with a header of Next's own client is for no cache, and the data of a page is for nobody.
        // Next itself takes `Next-Resume` from a client before anything reads it.
        const isNext = /^(?:rsc|next-(?!resume))/i.test(name);
        if (name === 'RSC' && value === '1') {
          expect([status, rest['cache-control'], body.length]).toEqual([404, 'no-store', 0]);
          continue;
        }
        const kept = isNext ? 'no-store' : usualRest['cache-control'];
        expect([name, status, rest]).toEqual([name, 200, { ...usualRest, 'cache-control': kept }]);
        expect(plain(body), name).toBe(plain(usual.body));
        expect(`${csp} ${link}`, name).not.toContain(marker);
      }
    });
  }

  for (const value of ['/admin', '\u00ff']) {
    test(`with ${JSON.stringify(value)} in all of them at once changes nothing`, async ({ baseURL }) => {
      const asked = { 'Accept-Encoding': 'identity' };
      const usual = await rawRequest(baseURL ?? '', page, { headers: asked });
      const forged = Object.fromEntries(steering.map((name) => [name, value]));
      const { status, headers, body } = await rawRequest(baseURL ?? '', page, {
        headers: { ...asked, ...forged },
      });
      expect([status, headers['cache-control'], headers.location]).toEqual([200, 'no-store', undefined]);
      expect(plain(body)).toBe(plain(usual.body));
    });
  }

  test('never leaves a trace in a redirect or a refusal', async ({ baseURL }) => {
    for (const path of [
      '/',
      '/en/',
      '/en/guide/move-server?to=MSTDN.dk',
      '/nowhere',
      '//x',
      '/%',
      '/sitemap.xml',
    ]) {
      const usual = await rawRequest(baseURL ?? '', path);
      for (const name of steering) {
        const { status, headers, body } = await rawRequest(baseURL ?? '', path, {
          headers: { [name]: marker },
        });
        expect([name, path, status, headers.location]).toEqual([
          name,
          path,
          usual.status,
          usual.headers.location,
        ]);
        expect(JSON.stringify(headers) + body, `${name} ${path}`).not.toContain(marker);
      }
    }
  });
});

test.describe('a request that no browser sends', () => {
  const one = 'Host: localhost\r\nConnection: close\r\n\r\n';
  for (const [name, bytes, status] of [
    ['broken percent-encoding', `GET /en/%zz HTTP/1.1\r\n${one}`, 404],
    ['a zero byte', `GET /en/%00 HTTP/1.1\r\n${one}`, 404],
    ['a host that is none', 'GET /en HTTP/1.1\r\nHost: a b<c>\r\nConnection: close\r\n\r\n', 200],
    ['a body', `GET /en HTTP/1.1\r\nContent-Length: 4\r\n${one}abcd`, 200],
    [
      'a body in pieces',
      `GET /en HTTP/1.1\r\nTransfer-Encoding: chunked\r\n${one}4\r\nabcd\r\n0\r\n\r\n`,
      200,
    ],
    ['HTTP of another age', 'GET /en HTTP/1.0\r\n\r\n', 200],
    // These Node answers itself, with nothing in them.
    ['no host at all', 'GET /en HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['an expectation', `GET /en HTTP/1.1\r\nExpect: miracles\r\n${one}`, 417],
    ['two lengths', `GET /en HTTP/1.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n${one}`, 400],
    ['headers without end', `GET /en HTTP/1.1\r\nX: ${'x'.repeat(40_000)}\r\n${one}`, 431],
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
  ] as const) {
    test(`${name} is answered with ${status}`, async ({ baseURL }) => {
      const heard = await rawSocket(baseURL ?? '', bytes);
      expect(heard.split('\r\n')[0]).toContain(` ${status} `);
      expect(heard).not.toContain(marker);
      if (status === 200 || status === 404)
        expect(heard.toLowerCase()).toContain('x-content-type-options: nosniff');
    });
  }
});

test('no random request is answered with a failure, and none sends anybody elsewhere', async ({
  baseURL,
}) => {
  const word = fc.oneof(
    fc.constantFrom(
      'en',
      'da',
      'guide',
      'move-server',
      'og',
      '_next',
      'static',
      '..',
      '%2e%2e',
      '%2f',
      '%5c',
      'index.html',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }).map(encodeURIComponentSafely),
  );
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }).map(encodeURIComponentSafely),
    fc.webUrl(),
    fc.domain(),
  );
  const query = fc.array(
    fc.tuple(fc.constantFrom('from', 'to', 'fromSoftware', '_rsc', '__proto__', 'from[]'), value),
  );
  const request = fc.record({
    method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS'),
    path: fc.array(word, { maxLength: 5 }).map((words) => `/${words.join('/')}`),
    search: query.map((pairs) => (pairs.length ? `?${pairs.map((pair) => pair.join('=')).join('&')}` : '')),
    name: fc.constantFrom(...steering),
    header: fc.string({ unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)) }),
  });
  await fc.assert(
    fc.asyncProperty(request, async ({ method, path, search, name, header }) => {
      // Next answers repeated slashes by itself, before `proxy.ts`.
      const target = (path.replace(/\/{2,}/g, '/') + search).replace(/[^!-~]/g, '');
      const { status, headers } = await rawRequest(baseURL ?? '', target, {
        method,
        headers: { [name]: header.trim() },
      });
      expect(status).toBeLessThan(500);
      if (headers.location) expect(headers.location).toMatch(/^\/(?![/\\])/);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }),
    { numRuns: runs },
  );
});

function encodeURIComponentSafely(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, ''));
}
