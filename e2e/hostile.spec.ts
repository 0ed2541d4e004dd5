import { expect, type Page, test } from '@playwright/test';
import { oneServer } from '../lib/address/server/meant';
import { externalUrls } from '../lib/facts/external-urls';
import { sharedLines } from './support/shared';

type Line = { input: string };

/** Stand in where the folder of test data is absent. */
const ours: Line[] = [
  'javascript:alert(1)',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  'https://mastodon.social@evil.example',
  'data:text/html,<script>alert(1)</script>',
  '{from}<b>x</b>',
  '../../admin',
  'mastodon.social"onmouseover="alert(1)',
].map((input) => ({ input }));

const files = ['hostile/hostile.jsonl', 'blns/derived.jsonl', 'redirect-payloads/derived.jsonl'];
const everything = [...ours, ...files.flatMap((file) => sharedLines<Line>(`corpora/${file}`))];
// All of them take half an hour: `FULL=1 npm run test:e2e hostile`.
const step = process.env.FULL ? 1 : 29;
const values = everything.map(({ input }) => input).filter((input) => input.length < 1500);
const parts = 4;

/** What must never happen, counted while a page lives. */
function watch(page: Page, baseURL: string) {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (line) => {
    if (/content security policy|refused to/i.test(line.text())) seen.push(line.text());
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`)) seen.push(`request: ${request.url()}`);
  });
  return seen;
}

/** Where links lead that are neither ours, a mail to nobody yet, on a list, nor to the server that the value names. */
async function strayLinks(page: Page, baseURL: string, value: string): Promise<string[]> {
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  const host = oneServer(value)?.host;
  const listed = Object.values(externalUrls).map((url) => new URL(`${url}`).host);
  return links.filter((link) => {
    const url = new URL(link);
    if (url.origin === baseURL || link.startsWith('mailto:?subject=')) return false;
    return url.protocol !== 'https:' || !(url.host === host || listed.includes(url.host) || isOurs(url));
  });
}

/** The operator's mailbox and the source code are links of ours that no table of addresses holds. */
const isOurs = ({ host }: URL) => host === 'github.com';

for (let part = 0; part < parts; part++) {
  test(`values made to do harm do none, part ${part + 1} of ${parts}`, async ({ page, baseURL }) => {
    test.setTimeout(process.env.FULL ? 3_600_000 : 120_000);
    const base = baseURL ?? '';
    const seen = watch(page, base);
    const stray: string[] = [];
    for (let index = part * step; index < values.length; index += parts * step) {
      const value = values[index] ?? '';
      const path = index % 2 === 1 ? '/da/guide/flyt-server' : '/en/guide/move-server';
      const query = new URLSearchParams({ from: value, to: value });
      const answer = await page.goto(`${path}?${query}`, { waitUntil: 'load' });
      expect(answer?.status(), value).toBeLessThan(500);
      if (!page.url().startsWith(base)) stray.push(page.url());
      stray.push(...(await strayLinks(page, base, value)));
    }
    expect(seen).toEqual([]);
    expect(stray).toEqual([]);
  });
}

test('a name that imitates another is shown in ASCII, with a warning', async ({ page }) => {
  await page.goto('/da/guide/flyt-server?from=mstdn.dk&to=xn--mstodon-2fg.social');
  const card = page.locator('#servers');
  await expect(card.locator('.callout-important')).toContainText('xn--mstodon-2fg.social');
  await expect(card.locator('.callout-important')).toContainText('mastodon.social');
  await expect(card.locator('.server-trust')).toHaveCount(0);
});

test('beside the servers stands that anybody can make such a link', async ({ page }) => {
  await page.goto('/en/guide/move-server?from=mstdn.dk&to=helvede.net');
  await expect(page.locator('#servers .server-trust')).toContainText('mstdn.dk');
  await expect(page.locator('#servers .server-trust')).toContainText('helvede.net');
});
