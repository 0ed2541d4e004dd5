import { expect, test } from '@playwright/test';
import { rawRequest } from '../support/raw-request';

const pages = ['/da', '/en/guide/move-server?from=mstdn.dk&to=helvede.net', '/en/nowhere'];
const absent = [
  ...['/.env', '/en/anything.html', '/en/anything.txt', '/en/index.php', '/en/guide/move-server.html'],
  ...['/mastodon.social', '/@anna@mastodon.social', '/en/mastodon', '/xx/og/site', '/en/og/nothing'],
  ...['/%E0%A4%A', '/en/%E0%A4%A', '/%ff', '/%', '/en/page.md', '/_next/nothing', '/en/missing'],
];
const files = ['/robots.txt', '/sitemap.xml', '/manifest.webmanifest', '/icon.svg', '/da/og/site'];

test.describe('every answer', () => {
  for (const path of [...pages, ...files, '/', '/da/']) {
    test(`${path} carries the headers that protect it, and no cookie`, async ({ baseURL }) => {
      const { status, headers } = await rawRequest(baseURL ?? '', path);
      expect(status).toBeLessThan(500);
      expect(headers['strict-transport-security']).toContain('max-age=63072000');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      // With the one above it makes browsers start a second process; see docs/decisions/0037-no-cross-origin-isolation.md.
      expect(headers['cross-origin-embedder-policy']).toBeUndefined();
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['set-cookie']).toBeUndefined();
    });
  }

  for (const path of absent) {
    test(`${path} is a page of ours that says that nothing is there, in the reader’s language`, async ({
      baseURL,
    }) => {
      for (const [language, words] of [
        ['en', 'That page is not here'],
        ['da', 'Siden findes ikke'],
      ] as const) {
        const { status, headers, body } = await rawRequest(
          baseURL ?? '',
          path.replace(/^\/en(?=\/)/, `/${language}`),
          { headers: { 'accept-language': language } },
        );
        expect(status).toBe(404);
        expect(headers['content-language']).toBe(language);
        expect(headers['content-security-policy']).toContain("script-src 'nonce-");
        expect(body.toString()).toContain(`<title>${words}`);
        expect(body.toString()).toContain('<style nonce=');
      }
    });
  }

  test('to who asks for the data of a page is none, nor a redirect that a cache may keep', async ({
    baseURL,
  }) => {
    for (const path of ['/en/guide/move-server', '/en/guide/move-server?from=mstdn.dk', '/', '/nowhere']) {
      for (const more of [{}, { 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' }]) {
        const { status, headers } = await rawRequest(baseURL ?? '', path, { headers: { rsc: '1', ...more } });
        expect([path, status, headers['cache-control']]).toEqual([path, 404, 'no-store']);
      }
    }
    for (const path of ['/en/guide/move-server.rsc', '/en/guide/move-server?_rsc=abc']) {
      const { status, headers, body } = await rawRequest(baseURL ?? '', path);
      expect(status).toBeGreaterThan(300);
      expect(headers.location).toBe('/en/guide/move-server');
      expect(headers['cache-control'] ?? 'no-store').toBe('no-store');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(body.length).toBeLessThan(100);
    }
  });

  test('runs no script without its nonce, and none of them is used twice', async ({ baseURL }) => {
    const nonces = new Set<string>();
    for (const _ of [1, 2, 3]) {
      const { headers, body } = await rawRequest(baseURL ?? '', pages[1] ?? '');
      const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? '';
      expect(nonce).not.toBe('');
      nonces.add(nonce);
      for (const [, attributes] of body.toString().matchAll(/<script([^>]*)>/g)) {
        // Structured data is data: browsers run nothing of it.
        if (attributes?.includes('application/ld+json')) continue;
        expect(attributes).toContain(`nonce="${nonce}"`);
      }
    }
    expect(nonces.size).toBe(3);
  });

  test('brings its styles in the page, in two parts, with its nonce, and links those for print alone', async ({
    baseURL,
  }) => {
    for (const path of pages) {
      const { headers, body } = await rawRequest(baseURL ?? '', path);
      const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1];
      const page = body.toString();
      expect(page.match(/<style[^>]*>/g)).toEqual(Array(2).fill(`<style nonce="${nonce}">`));
      const faces = page.match(/@font-face *\{[^}]*\}/g) ?? [];
      expect(faces.length).toBeGreaterThan(0);
      expect(new Set(faces).size).toBe(faces.length);
      const linked = page.match(/<link[^>]*\.css[^>]*>/g) ?? [];
      expect(linked.length).toBe(1);
      expect(linked[0]).toContain('media="print"');
      expect(page.match(/\.css/g)?.length).toBe(1);
    }
  });

  test('to a line that two programs might read as two is a refusal', async ({ baseURL }) => {
    for (const [method, path, expected] of [
      ...['/en/x/../y', '/_next/%2e%2e/en', '/_next/../en', '/en/.', '/en\\x', '//en'].map(
        (each) => ['GET', each, 400] as const,
      ),
      ['GET', 'http://evil.example/en', 400] as const,
      ['TRACE', '/en', 405] as const,
    ]) {
      const { status, headers } = await rawRequest(baseURL ?? '', path, { method });
      expect([method, path, status]).toEqual([method, path, expected]);
      expect(headers['content-security-policy'], path).toContain("default-src 'none'");
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['cache-control'], path).toBe('no-store');
    }
  });

  test('to another method than GET and HEAD is a refusal', async ({ baseURL }) => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
      for (const path of ['/', pages[1] ?? '', '/robots.txt', '/da/og/site']) {
        const { status, headers } = await rawRequest(baseURL ?? '', path, { method });
        expect([method, path, status, headers.allow]).toEqual([method, path, 405, 'GET, HEAD']);
      }
    }
    expect((await rawRequest(baseURL ?? '', pages[1] ?? '', { method: 'HEAD' })).status).toBe(200);
  });

  test('to an over-long address is a refusal', async ({ baseURL }) => {
    expect((await rawRequest(baseURL ?? '', `/da/guide/flyt-server?from=${'a'.repeat(5000)}`)).status).toBe(
      414,
    );
    expect((await rawRequest(baseURL ?? '', `/${'a/'.repeat(3000)}`)).status).toBe(414);
  });
});
