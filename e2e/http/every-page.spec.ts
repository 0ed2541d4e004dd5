import { expect, test } from '@playwright/test';
import { offeredLocales } from '@/lib/i18n/routing';
import { pathsInSitemap, withoutAlike } from '../support/every-path';
import { addressesIn } from '../support/head';
import { openedLocales, pathIn } from '../support/languages';
import { type Answer, rawRequest } from '../support/raw-request';

// Every page is asked for once, and held to all that holds for every page.
test.describe.configure({ mode: 'default', timeout: 600_000 });

const answers = new Map<string, Answer>();
const redirected = new Set<string>();
const bothServers = '?from=mastodon.social&to=mstdn.dk';

/** What the site answers, behind the one redirect that there may be. */
async function answerTo(baseURL: string, address: string): Promise<Answer> {
  const known = answers.get(address);
  if (known) return known;
  const first = await rawRequest(baseURL, address);
  const { location } = first.headers;
  const isRedirect = first.status === 308 && location;
  if (isRedirect) redirected.add(address);
  const answer = isRedirect ? await rawRequest(baseURL, location) : first;
  answers.set(address, answer);
  return answer;
}

const pictures = [
  '/da/og/site',
  '/en/og/move-server?from=mstdn.dk',
  '/da/for-admins/badge-light.svg',
  '/en/for-admins/poster.svg?to=mstdn.dk',
];
const files = ['/robots.txt', '/sitemap.xml', '/llms.txt', '/manifest.webmanifest', '/icon.svg', '/sw.js'];
const texts = ['/.well-known/security.txt', '/da/guide/flyt-server.md', '/en/reminders.ics?date=2030-01-31'];

/** Headers that protect a reader, without what is new in each answer. */
function protecting(headers: NodeJS.Dict<string | string[]>) {
  const names =
    /^(?:strict-transport|x-content-type|x-frame|referrer|cross-origin|permissions|content-security)/;
  const own = Object.entries(headers).filter(([name]) => names.test(name));
  return Object.fromEntries(
    own.map(([name, value]) => [name, `${value}`.replace(/'nonce-[^']+'/g, 'nonce')]),
  );
}

test('no answer sets a cookie, only pictures may be shown on other sites, every page has the same headers that protect it', async ({
  baseURL: site,
}) => {
  const baseURL = site ?? '';
  const paths = await pathsInSitemap(baseURL);
  expect(paths.length).toBeGreaterThan(100);
  const personal = withoutAlike(paths).map((path) => path + bothServers);
  const pages = [...paths, ...personal];
  const usual = protecting((await answerTo(baseURL, '/da')).headers);
  expect(Object.keys(usual)).toHaveLength(8);
  for (const path of [...pages, '/en/nothing', '/nothing', ...files, ...texts, ...pictures, '/']) {
    const { status, headers } = await answerTo(baseURL, path);
    expect(status, path).toBeLessThan(500);
    expect(headers['set-cookie'], path).toBeUndefined();
    expect(headers['x-powered-by'] ?? headers.server, path).toBeUndefined();
    const origin = pictures.includes(path) ? 'cross-origin' : 'same-origin';
    expect(headers['cross-origin-resource-policy'], path).toBe(origin);
    if (pages.includes(path) || status === 404) expect([path, protecting(headers)]).toEqual([path, usual]);
  }
});

test('a page without parameters is one page, which has a title of its own and names the other languages', async ({
  baseURL: site,
}) => {
  const baseURL = site ?? '';
  const paths = await pathsInSitemap(baseURL);
  const titles = new Set<string>();
  for (const path of paths) {
    const { status, body } = await answerTo(baseURL, path);
    expect(status, path).toBe(200);
    const html = body.toString();
    const one = (pattern: RegExp) => pattern.exec(html)?.[1];
    const { canonical, openGraph, languages, isHidden } = addressesIn(html);
    expect([canonical, openGraph]).toEqual([baseURL + path, baseURL + path]);
    expect(languages.toSorted(), path).toEqual(['x-default', ...offeredLocales].toSorted());
    expect([path, isHidden]).toEqual([path, false]);
    const description = one(/<meta name="description" content="([^"]*)"/) ?? '';
    expect([path, description.length > 40, /&lt;|[{}]/.test(description)]).toEqual([path, true, false]);
    titles.add(`${path.slice(1, 3)} ${one(/<title>([^<]*)<\/title>/)}`);
  }
  expect(titles.size).toBe(paths.length);
});

test('llms.txt lists pages in every language, and each is there', async ({ baseURL: site }) => {
  const baseURL = site ?? '';
  const text = (await answerTo(baseURL, '/llms.txt')).body.toString();
  const listed = [...text.matchAll(/\]\(https?:\/\/[^/]+(\/[^)]*)\)/g)].map(([, path = '']) => path);
  const counts = offeredLocales.map(
    (locale) => listed.filter((path) => path.startsWith(`/${locale}`)).length,
  );
  expect(Math.min(...counts)).toBeGreaterThan(10);
  expect(new Set(counts).size).toBe(1);
  const paths = await pathsInSitemap(baseURL);
  expect(listed.filter((path) => !paths.includes(path))).toEqual([]);
});

const decode = (html: string) =>
  html.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"');
const linksIn = (html: string) =>
  [...html.replace(/<script[\s\S]*?<\/script>/g, '').matchAll(/<a[^>]*\shref="([^"]*)"/g)].map(
    ([, href = '']) => decode(href),
  );

const overviewsOfHelp = offeredLocales.map((locale) => `${pathIn(locale, 'guide/trouble')}/`);
/** Entries of help are many, and servers change no link in them: each is visited once. */
const isEntry = (path: string) => overviewsOfHelp.some((overview) => path.startsWith(overview));

/** An address without the names of servers: pages that differ in them alone are alike. */
const kindOf = (address: string) => address.replace(/\b(from|to)=[^&]*/g, '$1');

test('no link inside the site is broken or costs a redirect, nor is any anchor missing, with no, one, both and unreadable servers', async ({
  baseURL: site,
}) => {
  const baseURL = site ?? '';
  const paths = await pathsInSitemap(baseURL);
  const unreadable = '?from=not+a+server&to=127.0.0.1&fromSoftware=none&toSoftware=none';
  const servers = ['?to=mstdn.dk', bothServers, unreadable];
  // What links a page has with servers in it is the same in every language.
  const inTwo = paths.filter((path) => openedLocales.some((locale) => path.startsWith(`/${locale}`)));
  const queue = [
    ...paths,
    ...inTwo.filter((path) => !isEntry(path)).flatMap((path) => servers.map((query) => path + query)),
  ];
  const kinds = new Set(queue.map(kindOf));
  /** Whether a page was or will be visited: each that the list of pages leads to, and the first of each other kind. */
  const visits = (page: string): boolean => {
    if (queue.includes(page)) return true;
    if (kinds.has(kindOf(page))) return false;
    kinds.add(kindOf(page));
    queue.push(page);
    return true;
  };
  const anchors = new Map<string, { page: string; anchor: string }>();
  const broken = new Set<string>();
  const linked = new Set<string>();
  const visited = new Map<string, string>();
  for (const address of queue) {
    if (visited.has(address)) continue;
    const { status, headers, body } = await answerTo(baseURL, address);
    const html = String(headers['content-type']).startsWith('text/html') ? body.toString() : '';
    visited.set(address, html);
    if (status !== 200) broken.add(`${status} ${address}`);
    for (const href of linksIn(html)) {
      if (!href.startsWith('/') && !href.startsWith('#')) continue;
      const [target = '', anchor] = href.split('#');
      const page = target || address;
      const path = page.split('?')[0] ?? '';
      if (isEntry(path)) {
        if (!paths.includes(path)) broken.add(page);
        continue;
      }
      if (target) linked.add(page);
      if (visits(page) && anchor) anchors.set(`${page}#${anchor}`, { page, anchor });
    }
  }
  for (const { page, anchor } of anchors.values())
    if (!visited.get(page)?.includes(`id="${anchor}"`)) broken.add(`${page}#${anchor}`);
  for (const page of linked) if (redirected.has(page)) broken.add(`308 ${page}`);
  expect(anchors.size).toBeGreaterThan(50);
  expect([...broken]).toEqual([]);
});
