import { expect, test } from '@playwright/test';
import { rawRequest } from '../support/raw-request';

const pictures = [
  '/da/og/site',
  '/en/og/move-server?from=mstdn.dk',
  '/da/for-admins/badge-light.svg',
  '/en/for-admins/poster.svg?to=mstdn.dk',
];
const files = ['/robots.txt', '/sitemap.xml', '/llms.txt', '/manifest.webmanifest', '/icon.svg', '/sw.js'];
const texts = ['/.well-known/security.txt', '/da/guide/flyt-server.md', '/en/reminders.ics?date=2030-01-31'];

/** Every page in the sitemap, with and without servers in its address. */
async function everyPage(baseURL: string): Promise<string[]> {
  const sitemap = (await rawRequest(baseURL, '/sitemap.xml')).body.toString();
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
  return paths.flatMap((path) => [path, `${path}?from=mstdn.dk&to=helvede.net`]);
}

/** The answer to a path, after at most one redirect. */
async function answerTo(baseURL: string, path: string) {
  const answer = await rawRequest(baseURL, path);
  return answer.status === 308 ? rawRequest(baseURL, answer.headers.location ?? '') : answer;
}

/** Headers that protect a reader, without what is new in each answer. */
function protecting(headers: NodeJS.Dict<string | string[]>) {
  const names =
    /^(?:strict-transport|x-content-type|x-frame|referrer|cross-origin|permissions|content-security)/;
  const own = Object.entries(headers).filter(([name]) => names.test(name));
  return Object.fromEntries(
    own.map(([name, value]) => [name, `${value}`.replace(/'nonce-[^']+'/g, 'nonce')]),
  );
}

test('no answer sets a cookie or says what it runs on, and only pictures may be shown on other sites', async ({
  baseURL: site,
}) => {
  const baseURL = site ?? '';
  test.setTimeout(300_000);
  const pages = await everyPage(baseURL);
  expect(pages.length).toBeGreaterThan(100);
  for (const path of [...pages, ...files, ...texts, ...pictures, '/', '/en/nothing', '/%']) {
    const { status, headers } = await answerTo(baseURL, path);
    expect(status, path).toBeLessThan(500);
    expect(headers['set-cookie'], path).toBeUndefined();
    expect(headers['x-powered-by'] ?? headers.server, path).toBeUndefined();
    const origin = pictures.includes(path) ? 'cross-origin' : 'same-origin';
    expect(headers['cross-origin-resource-policy'], path).toBe(origin);
  }
});

test('every page has the same headers that protect it, a missing one too', async ({ baseURL: site }) => {
  const baseURL = site ?? '';
  test.setTimeout(300_000);
  const usual = protecting((await rawRequest(baseURL, '/da')).headers);
  expect(Object.keys(usual)).toHaveLength(9);
  for (const path of [...(await everyPage(baseURL)), '/en/nothing', '/nothing'])
    expect([path, protecting((await answerTo(baseURL, path)).headers)]).toEqual([path, usual]);
});

test('a page with a reader’s servers is not for search engines, and is canonical as it is', async ({
  baseURL: site,
}) => {
  const baseURL = site ?? '';
  test.setTimeout(300_000);
  let personal = 0;
  for (const path of await everyPage(baseURL)) {
    const answer = await rawRequest(baseURL, path);
    // A page that knows no servers sends on to the one without them.
    if (answer.status !== 200) continue;
    const html = answer.body.toString();
    const [canonical] = /<link rel="canonical" href="[^"]*"/.exec(html) ?? [];
    expect(canonical, path).toBe(`<link rel="canonical" href="${baseURL}${path.replaceAll('&', '&amp;')}"`);
    const isHidden = /<meta name="robots" content="noindex/.test(html);
    if (path.includes('?')) personal++;
    if (path.includes('?')) expect([path, isHidden]).toEqual([path, true]);
  }
  expect(personal).toBeGreaterThan(10);
});

test('what is not there is not there: the optimizer of pictures, source maps, the files of the repository', async ({
  baseURL: site,
}) => {
  const baseURL = site ?? '';
  const html = (await rawRequest(baseURL, '/en')).body.toString();
  const scripts = [...html.matchAll(/\/_next\/static\/[^"\\]+?\.(?:js|css)/g)].map(([file]) => file);
  expect(scripts.length).toBeGreaterThan(2);
  for (const file of new Set(scripts)) {
    expect((await rawRequest(baseURL, `${file}.map`)).status, file).toBe(404);
    expect((await rawRequest(baseURL, file)).body.toString(), file).not.toContain('sourceMappingURL');
  }
  const absent = [
    '/_next/image?url=%2Ficon.svg&w=64&q=75',
    '/package.json',
    '/.env',
    '/.git/config',
    '/.next/BUILD_ID',
  ];
  for (const path of [...absent, '/_next/static/', '/_next/static/chunks/', '/_next/static/../server/app.js'])
    expect((await rawRequest(baseURL, path)).status, path).toBe(404);
});
