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

/** Headers that protect a reader, without what is new in each answer. */
function protecting(headers: NodeJS.Dict<string | string[]>) {
  const names =
    /^(?:strict-transport|x-content-type|x-frame|referrer|cross-origin|permissions|content-security)/;
  const own = Object.entries(headers).filter(([name]) => names.test(name));
  return Object.fromEntries(
    own.map(([name, value]) => [name, `${value}`.replace(/'nonce-[^']+'/g, 'nonce')]),
  );
}

test('no answer sets a cookie, only pictures may be shown on other sites, every page has the same headers that protect it and is canonical as it is', async ({
  baseURL: site,
}) => {
  test.setTimeout(900_000);
  const baseURL = site ?? '';
  const pages = await everyPage(baseURL);
  expect(pages.length).toBeGreaterThan(100);
  const usual = protecting((await rawRequest(baseURL, '/da')).headers);
  expect(Object.keys(usual)).toHaveLength(9);
  let personal = 0;
  for (const path of [...pages, '/en/nothing', '/nothing', ...files, ...texts, ...pictures, '/']) {
    const first = await rawRequest(baseURL, path);
    const { status, headers, body } =
      first.status === 308 ? await rawRequest(baseURL, first.headers.location ?? '') : first;
    expect(status, path).toBeLessThan(500);
    expect(headers['set-cookie'], path).toBeUndefined();
    expect(headers['x-powered-by'] ?? headers.server, path).toBeUndefined();
    const origin = pictures.includes(path) ? 'cross-origin' : 'same-origin';
    expect(headers['cross-origin-resource-policy'], path).toBe(origin);
    if (pages.includes(path) || status === 404) expect([path, protecting(headers)]).toEqual([path, usual]);
    // A page that knows no servers sends on to the one without them.
    if (!pages.includes(path) || first.status !== 200) continue;
    const html = body.toString();
    const [canonical] = /<link rel="canonical" href="[^"]*"/.exec(html) ?? [];
    expect(canonical, path).toBe(`<link rel="canonical" href="${baseURL}${path.replaceAll('&', '&amp;')}"`);
    if (!path.includes('?')) continue;
    personal++;
    expect([path, /<meta name="robots" content="noindex/.test(html)]).toEqual([path, true]);
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
  for (const path of [...absent, '/_next/static/', '/_next/static/chunks/'])
    expect((await rawRequest(baseURL, path)).status, path).toBe(404);
  expect((await rawRequest(baseURL, '/_next/static/../server/app.js')).status).toBe(400);
});
