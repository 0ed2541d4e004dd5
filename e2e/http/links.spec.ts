import { expect, test } from '@playwright/test';
import { rawRequest } from '../support/raw-request';

const decode = (html: string) =>
  html.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"');
const all = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map((match) => decode(match[1] ?? ''));

const withoutScripts = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, '');

/** An address without the names of servers: pages that differ in them alone are alike. */
const kindOf = (address: string) => address.replace(/\b(from|to)=[^&]*/g, '$1');
const ofEachKind = 4;

/** Every page of the site with no, one, both and unreadable servers, followed from link to link. */
test('no link inside the site is broken, nor any anchor', async ({ baseURL }) => {
  test.setTimeout(900_000);
  const base = baseURL ?? '';
  const sitemap = (await rawRequest(base, '/sitemap.xml')).body.toString();
  const paths = all(sitemap, /<loc>([^<]+)<\/loc>/g).map((url) => new URL(url).pathname);
  expect(paths.length).toBeGreaterThan(4);
  const unreadable = '?from=not+a+server&to=127.0.0.1&fromSoftware=none&toSoftware=none';
  const servers = ['', '?to=mstdn.dk', '?from=mastodon.social&to=mstdn.dk', unreadable];
  // The pages of single messages are many and alike: each is visited once.
  const isAlike = (path: string) => /\/(trouble|fejl)\/./.test(path);
  const queue = paths.flatMap((path) => (isAlike(path) ? [path] : servers.map((query) => path + query)));
  const kinds = new Map<string, number>();
  for (const address of queue) kinds.set(kindOf(address), (kinds.get(kindOf(address)) ?? 0) + 1);
  /** Whether a page was or will be visited: each that the list of pages leads to, and the first few of each kind. */
  const visits = (page: string): boolean => {
    if (queue.includes(page)) return true;
    const seen = kinds.get(kindOf(page)) ?? 0;
    if (seen >= ofEachKind) return false;
    kinds.set(kindOf(page), seen + 1);
    queue.push(page);
    return true;
  };
  const pages = new Map<string, string>();
  const anchors = new Map<string, { page: string; anchor: string }>();
  const broken: string[] = [];

  for (const address of queue) {
    if (pages.has(address)) continue;
    let { status, headers, body } = await rawRequest(base, address);
    if (status === 308) ({ status, headers, body } = await rawRequest(base, headers.location ?? ''));
    const html = String(headers['content-type']).startsWith('text/html') ? body.toString() : '';
    pages.set(address, html);
    if (status !== 200) broken.push(`${status} ${address}`);
    for (const href of all(withoutScripts(html), /<a[^>]*\shref="([^"]*)"/g)) {
      if (!href.startsWith('/') && !href.startsWith('#')) continue;
      const [target = '', anchor] = href.split('#');
      const page = target || address;
      const path = page.split('?')[0] ?? '';
      if (isAlike(path)) {
        if (!paths.includes(path)) broken.push(page);
        continue;
      }
      if (visits(page) && anchor) anchors.set(`${page}#${anchor}`, { page, anchor });
    }
  }
  for (const { page, anchor } of anchors.values()) {
    if (!pages.get(page)?.includes(`id="${anchor}"`)) broken.push(`${page}#${anchor}`);
  }
  expect(anchors.size).toBeGreaterThan(50);
  expect(broken).toEqual([]);
});
