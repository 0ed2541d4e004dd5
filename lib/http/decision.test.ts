import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { pageHeader } from '../formats/markdown/page-header';
import { type Asked, type Decision, decide } from './decision';

const ask = (pathname: string, search = '', more: Partial<Asked> = {}) =>
  decide({ method: 'GET', pathname, search, acceptLanguage: 'da', wantsData: false, ...more });
const at = (address: string, more: Partial<Asked> = {}) => {
  const [pathname = '', search] = address.split(/(?=\?)/);
  return ask(pathname, search, more);
};
const keptFor = ({ headers }: Decision) => headers['Cache-Control'];

describe('a page', () => {
  it('is rendered with a policy and a nonce of its own, and kept by shared caches', () => {
    const [first, second] = [at('/da/guide/tips'), at('/da/guide/tips')];
    expect(first).toMatchObject({ kind: 'render', status: 200, target: '/da/guide/tips' });
    if (first.kind !== 'render' || second.kind !== 'render') throw new Error('not rendered');
    const nonce = first.forNext['x-nonce'];
    expect(first.headers['Content-Security-Policy']).toContain(`'nonce-${nonce}'`);
    expect(first.forNext['content-security-policy']).toBe(first.headers['Content-Security-Policy']);
    expect(second.forNext['x-nonce']).not.toBe(nonce);
    expect(keptFor(first)).toContain('s-maxage=3600');
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'get'])('refuses %s', (method) => {
    for (const path of ['/en', '/robots.txt', '/en/og/site', '/_next/static/a.js', '/nothing'])
      expect(at(path, { method })).toMatchObject({
        kind: 'answer',
        status: 405,
        headers: { Allow: 'GET, HEAD', 'Cache-Control': 'no-store' },
      });
  });

  it('has no data for a client of Next', () => {
    for (const path of ['/en', '/en/guide/move-server?from=mstdn.dk', '/', '/nothing'])
      expect(at(path, { wantsData: true })).toMatchObject({
        status: 404,
        headers: { 'Cache-Control': 'no-store' },
      });
  });

  it('has an address of at most 4 KB', () => {
    expect(at(`/en?from=${'a'.repeat(5000)}`)).toMatchObject({ status: 414 });
    expect(at(`/${'a/'.repeat(3000)}`)).toMatchObject({ status: 414 });
  });
});

describe('what is not there', () => {
  it.each([
    '/en/anything.html',
    '/en/anything.txt',
    '/en/index.php',
    '/en/guide/move-server.html',
    '/en/page.md',
    '/en/nothing.md',
    '/en/missing',
    '/en/og/nothing',
    '/en/og/move-server/x',
    '/en/%6fg/move-server?from=mas.to',
    '/en/og%2fmove-server',
    '/en/for-admins/nothing.svg',
    '/en/%E0%A4%A',
    '/en/constructor',
  ])('%s says so in the language of the address', (address) => {
    const decision = at(address);
    expect(decision).toMatchObject({ kind: 'render', status: 404, target: '/en/missing' });
    expect(decision.headers['Content-Language']).toBe('en');
  });

  it.each([
    '/mastodon.social',
    '/@anna@mastodon.social',
    '/.env',
    '/.git/config',
    '/package.json',
    '/README.md',
    '/%E0%A4%A',
    '/xx/og/move-server?from=mas.to',
    '/DA/og/site',
    '/_next/data/x/en.json',
    '/_next/image?url=%2Ficon.svg&w=64&q=75',
    '/constructor',
  ])('%s says so in the language of the reader, and is kept for nobody else', (address) => {
    for (const [acceptLanguage, locale] of [
      ['da', 'da'],
      ['de', 'de'],
      ['en-GB', 'en'],
      [null, 'en'],
    ] as const) {
      const decision = at(address, { acceptLanguage });
      expect(decision).toMatchObject({ kind: 'render', status: 404, target: `/${locale}/missing` });
      expect([keptFor(decision), decision.headers.Vary]).toEqual(['no-store', 'Accept-Language']);
    }
  });

  it('is refused where Next would take its address for parameters that it cannot decode', () => {
    expect(at('/%E0%A4%A/missing')).toMatchObject({ kind: 'answer', status: 400 });
  });
});

describe('a redirect', () => {
  it.each(['/', '/guide/move-mastodon-server', '/guide', '/dk/servers', '/dk/hashtags'])(
    'from %s by language is kept by nobody',
    (address) => {
      const decision = at(address);
      expect(decision).toMatchObject({ kind: 'answer', status: 307 });
      expect([keptFor(decision), decision.headers.Vary]).toEqual(['no-store', 'Accept-Language']);
    },
  );

  it('from a query is kept by nobody, for it may hold a handle', () => {
    expect(at('/en/guide/move-server?to=@anna@MSTDN.dk')).toMatchObject({
      status: 308,
      headers: { Location: '/en/guide/move-server?to=mstdn.dk', 'Cache-Control': 'no-store' },
    });
    expect(keptFor(at('/en/guide/move-server?_rsc=abc'))).toBe('no-store');
    expect(keptFor(at('/en/guide/move-server/'))).toBe('public, max-age=3600');
  });
});

describe('a drawing for other sites', () => {
  it.each([
    '/en/og/move-server?from=mastodon.social&to=expressional.social',
    '/da/og/tips?to=mstdn.dk',
    '/da/og/site',
    '/en/for-admins/badge-light.svg',
    '/da/for-admins/poster.svg?to=mstdn.dk',
  ])('at its canonical address %s is handed on, and may be shown elsewhere', (address) => {
    const decision = at(address);
    expect(decision.kind).toBe('file');
    expect(decision.headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
    expect(decision.headers['Content-Security-Policy']).toContain("default-src 'none'");
  });

  it.each([
    ['/en/og/move-server?to=b.dk&from=a.dk', '/en/og/move-server?from=a.dk&to=b.dk'],
    ['/en/og/move-server?from=a.dk&TO=b.dk&to=c.dk', '/en/og/move-server?from=a.dk&to=c.dk'],
    ['/en/og/move-server?from=a.dk&from=b.dk', '/en/og/move-server'],
    ['/en/og/move-server?fro%6d=a.dk', '/en/og/move-server?from=a.dk'],
    ['/en/og/move-server?from=m%61s.to', '/en/og/move-server?from=mas.to'],
    ['/en/og/move-server?from=@anna@mas.to', '/en/og/move-server?from=mas.to'],
    ['/en/og/move-server?from=nonsense', '/en/og/move-server'],
    ['/en/og/move-server?from=mas.to&x=1', '/en/og/move-server?from=mas.to'],
    ['/en/og/move-server?', '/en/og/move-server'],
    ['/en/og/tips?from=a.dk&to=b.dk', '/en/og/tips?to=b.dk'],
    ['/en/og/site?_rsc=1', '/en/og/site'],
    ['/en/for-admins/poster.svg?to=@anna@MSTDN.dk', '/en/for-admins/poster.svg?to=mstdn.dk'],
    ['/en/for-admins/badge-dark.svg?x', '/en/for-admins/badge-dark.svg'],
  ])('at %s is sent to %s, and that is kept by nobody', (address, to) => {
    expect(at(address)).toMatchObject({
      kind: 'answer',
      status: 308,
      headers: { Location: to, 'Cache-Control': 'no-store' },
    });
  });
});

describe('a page as a text file', () => {
  it('is found at its canonical address with .md', () => {
    const query = '?from=mastodon.social&to=mstdn.dk';
    expect(ask('/da/guide/flyt-server.md', query)).toMatchObject({
      kind: 'render',
      target: '/da/page.md',
      forNext: { [pageHeader]: `/da/guide/flyt-server${query}` },
    });
  });

  it.each([
    [
      '/da/guide/flyt-server.md',
      '?to=mstdn.dk&from=mastodon.social',
      '/da/guide/flyt-server.md?from=mastodon.social&to=mstdn.dk',
    ],
    ['/da/guide/flyt-server.md', '?to=@anna@mstdn.dk', '/da/guide/flyt-server.md?to=mstdn.dk'],
    ['/da/guide/move-server.md', '', '/da/guide/flyt-server.md'],
  ])('at %s%s is sent on to %s', (path, search, to) => {
    expect(ask(path, search)).toMatchObject({ kind: 'answer', status: 308, headers: { Location: to } });
  });
});

test('never throws, always has a policy, sends nobody elsewhere and at most once', () => {
  const word = fc.oneof(
    fc.constantFrom('en', 'da', 'dk', 'guide', 'move-server', 'og', 'tips', '_next', 'static', 'missing', ''),
    fc.constantFrom(
      '%E0%A4%A',
      '%2f',
      '%5c',
      'index.html',
      'page.md',
      'reminders.ics',
      '//evil.example',
      '@a@b.dk',
    ),
    fc
      .string({ unit: 'binary', maxLength: 8 })
      .map((text) => encodeURI(text.replace(/[\ud800-\udfff]/gu, ''))),
  );
  const value = fc.oneof(fc.constantFrom('mas.to', '@a@mas.to', '', '%FF'), fc.webUrl(), fc.string());
  const pair = fc.tuple(fc.constantFrom('from', 'to', 'q', 'alias', '_rsc', 'From', '__proto__'), value);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 5 }), fc.array(pair, { maxLength: 3 }), (words, pairs) => {
      const { pathname, search } = new URL(
        `http://localhost/${words.join('/')}?${pairs.map((each) => each.join('=')).join('&')}`,
      );
      const decision = ask(pathname, search);
      expect(decision.headers['Content-Security-Policy']).toContain("default-src 'none'");
      if (decision.kind !== 'answer' || decision.headers.Location === undefined) return;
      expect(decision.headers.Location).toMatch(/^\/(?![/\\])/);
      const next = new URL(decision.headers.Location, 'http://localhost');
      const second = ask(next.pathname, next.search);
      expect([second.kind, 'status' in second ? second.status : 200]).not.toContain('answer');
    }),
    { numRuns: 500 },
  );
}, 30_000);

test('a script of ours that is started as a worker loads our scripts and asks nobody, and no other file runs anything', () => {
  const policy = (pathname: string) => at(pathname).headers['Content-Security-Policy'];
  for (const name of ['chunks/turbopack-worker-1hrsqshz0gfey.js', 'chunks/0a1b.js', 'any/other/name.js']) {
    const script = policy(`/_next/static/${name}`);
    expect(script).toContain("default-src 'none'");
    expect(script).toContain("script-src 'self'");
    expect(script).not.toContain('connect-src');
  }
  for (const path of ['/_next/static/chunks/a.css', '/_next/static/media/a.woff2', '/favicon.ico']) {
    expect(policy(path)).not.toContain('script-src');
  }
});
