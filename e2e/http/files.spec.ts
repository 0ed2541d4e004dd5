import { expect, test } from '@playwright/test';
import { daysAfter, isoDay } from '@/lib/address/day';

test('security.txt names a contact and a day in the future', async ({ request }) => {
  const response = await request.get('/.well-known/security.txt');
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const text = await response.text();
  expect(text).toMatch(/^Contact: (https:|mailto:)/m);
  expect(Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '')).toBeGreaterThan(Date.now());
});

test('sitemap and robots.txt name the origin that the site runs at, whatever it was built with', async ({
  request,
  baseURL,
}) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const pages = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, page = '']) => page);
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter((page) => !page.startsWith(`${baseURL}/`))).toEqual([]);
});

test('the calendar file is for the day of the move, for today without one, and refused for what is none', async ({
  request,
}) => {
  const calendarFor = (query: string) => request.get(`/en/reminders.ics?from=mastodon.social${query}`);
  const firstDay = async (query: string) =>
    /^DTSTART;VALUE=DATE:(\d+)/m.exec(await (await calendarFor(query)).text())?.[1];
  expect(await firstDay('&date=2026-12-31')).toBe('20270101');
  const before = isoDay(daysAfter(new Date(), 1)).replaceAll('-', '');
  const withoutDay = [await firstDay(''), await firstDay('&date=')];
  const after = isoDay(daysAfter(new Date(), 1)).replaceAll('-', '');
  for (const day of withoutDay) expect([before, after]).toContain(day);
  expect((await calendarFor('&date=31-12-2026')).status()).toBe(400);
});

test('structured data on a page is JSON that begins at the front page', async ({ request, baseURL }) => {
  const html = await (await request.get('/en/guide/move-server')).text();
  const found = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  const data = found.map(([, text = '']) => JSON.parse(text));
  expect(data.map((entry) => entry['@type']).sort()).toEqual(['BreadcrumbList', 'HowTo']);
  const trail = data.find((entry) => entry['@type'] === 'BreadcrumbList');
  expect(trail.itemListElement[0].item).toBe(`${baseURL}/en`);
});

test('pages with a handle in the address are kept by no cache', async ({ request }) => {
  const response = await request.get('/en/guide/own-domain?username=anna%40mastodon.social');
  expect(response.headers()['cache-control']).toBe('no-store');
});

test('the facts are data that any page may read, and say where their form is', async ({
  request,
  baseURL,
}) => {
  const response = await request.get('/facts.json');
  expect(response.headers()).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
  const facts = await response.json();
  expect(facts).toMatchObject({ $schema: `${baseURL}/facts.schema.json`, licence: 'CC0-1.0' });
  const schema = await request.get('/facts.schema.json');
  expect(schema.headers()['content-type']).toBe('application/schema+json; charset=utf-8');
  expect((await schema.json()).$id).toBe(facts.$schema);
});
