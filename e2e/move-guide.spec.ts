import { expect, type Page, test } from '@playwright/test';
import { changeLanguage, pathsIn } from './support/languages';
import { message } from './support/messages';
import { anyWindow, inLanguage } from './support/tags';

const guides = pathsIn('guide/move-server');
const both = '?from=mastodon.social&to=expressional.social';

/** Paths on Mastodon 4.6, written out here on purpose: the tables must say the same. */
const onOldServer = [
  '/settings/export',
  '/settings/exports/follows.csv',
  '/settings/exports/blocks.csv',
  '/settings/exports/mutes.csv',
  '/settings/exports/lists.csv',
  '/settings/exports/domain_blocks.csv',
  '/settings/exports/bookmarks.csv',
  '/settings/exports/custom_filters.json',
  '/settings/migration',
  '/auth/sign_in',
];
const onNewServer = ['/auth/sign_up', '/profile/edit', '/settings/aliases', '/settings/imports'];
const namedSources = ['docs.joinmastodon.org', 'joinmastodon.org'];

async function outgoingLinks(page: Page): Promise<URL[]> {
  const own = new URL(page.url()).origin;
  const hrefs = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  return hrefs
    .map((href) => new URL(href))
    .filter((url) => url.protocol.startsWith('http') && url.origin !== own);
}

for (const locale of ['da', 'en'] as const) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(
      `the move guide, ${locale}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`,
      inLanguage(locale),
      () => {
        test.use({ javaScriptEnabled });

        test('leads to the right page on both servers, and nowhere else', anyWindow, async ({ page }) => {
          await page.goto(guides[locale] + both);
          const links = await outgoingLinks(page);
          const addresses = links.map((url) => url.href);
          for (const path of onOldServer) expect(addresses).toContain(`https://mastodon.social${path}`);
          for (const path of onNewServer) expect(addresses).toContain(`https://expressional.social${path}`);
          const hosts = new Set(links.map((url) => url.host));
          for (const named of namedSources) hosts.delete(named);
          expect([...hosts].sort()).toEqual(['expressional.social', 'mastodon.social']);
        });

        test('with one server, links to that one and asks for the other', async ({ page }) => {
          await page.goto(`${guides[locale]}?to=mstdn.dk`);
          const hosts = new Set((await outgoingLinks(page)).map((url) => url.host));
          for (const named of namedSources) hosts.delete(named);
          expect([...hosts]).toEqual(['mstdn.dk']);
          await page.locator('#step-export .step-row').click();
          await page.locator('#export a[href="#from"]').first().click();
          await expect(page.locator('#from')).toBeInViewport();
        });

        test('without servers, links to no server', anyWindow, async ({ page }) => {
          await page.goto(guides[locale]);
          const hosts = (await outgoingLinks(page)).map((url) => url.host);
          for (const host of hosts) expect(namedSources).toContain(host);
          await expect(page.locator('.step')).toHaveCount(7);
        });

        test('is filled in by its form alone', async ({ page }) => {
          await page.goto(guides[locale]);
          await page
            .getByLabel(message(locale, 'common', 'routeCard.from'))
            .fill('https://mastodon.social/@anna');
          await page
            .getByLabel(message(locale, 'common', 'routeCard.to'))
            .fill(' @anna@Expressional.Social ');
          await page.getByRole('button', { name: message(locale, 'common', 'routeCard.submit') }).click();
          await expect(page).toHaveURL(guides[locale] + both);
          await expect(page).toHaveTitle(/mastodon\.social.*expressional\.social/);
        });

        test('says what is wrong with a value and keeps it', async ({ page }) => {
          const answer = await page.goto(`${guides[locale]}?from=mastodon&to=mstdn.dk`);
          expect(answer?.status()).toBe(200);
          const field = page.locator('input#from');
          await expect(field).toHaveValue('mastodon');
          await expect(field).toHaveAttribute('aria-invalid', 'true');
          await expect(field).toHaveAccessibleDescription(/mastodon\.social/);
          await page.getByRole('alert').getByRole('link').click();
          await expect(field).toBeInViewport();
          await expect(page.locator('input#to')).toHaveValue('mstdn.dk');
        });

        test('keeps both servers when the language is switched', async ({ page }) => {
          await page.goto(guides[locale] + both);
          const other = locale === 'da' ? 'en' : 'da';
          await changeLanguage(page, other);
          await expect(page).toHaveURL(guides[other] + both);
        });

        test('changes one server, and the form goes away again', async ({ page }) => {
          await page.goto(guides[locale] + both);
          await expect(page.locator('#to')).toHaveCount(0);
          await page.locator('.change-link').click();
          await expect(page.locator('#from')).toHaveValue('mastodon.social');
          await page.locator('#to').fill('mstdn.dk');
          await page.locator('#to').press('Enter');
          await expect(page).toHaveURL(`${guides[locale]}?from=mastodon.social&to=mstdn.dk`);
          await expect(page.locator('#to')).toHaveCount(0);
        });

        test('swaps the two servers', async ({ page }) => {
          await page.goto(guides[locale] + both);
          await page.getByText(message(locale, 'common', 'routeCard.change'), { exact: true }).click();
          await page.getByRole('link', { name: message(locale, 'common', 'routeCard.swap') }).click();
          await expect(page).toHaveURL(`${guides[locale]}?from=expressional.social&to=mastodon.social`);
        });

        test('explains when both servers are the same', anyWindow, async ({ page }) => {
          await page.goto(`${guides[locale]}?from=mstdn.dk&to=MSTDN.dk`);
          await expect(page).toHaveURL(`${guides[locale]}?from=mstdn.dk&to=mstdn.dk`);
          await expect(page.locator('.route-same')).toContainText('mstdn.dk');
        });

        test('shows where each instruction happens', async ({ page }) => {
          await page.goto(guides[locale] + both);
          for (const step of ['export', 'move']) {
            await expect(page.locator(`#step-${step} .step-place`)).toContainText('mastodon.social');
          }
          for (const step of ['prepare', 'import']) {
            await expect(page.locator(`#step-${step} .step-place`)).toContainText('expressional.social');
          }
        });
      },
    );
  }

  test(
    `the head of the guide in ${locale} makes a good shared link`,
    anyWindow,
    async ({ page, request, baseURL }) => {
      await page.goto(guides[locale] + both);
      const meta = (name: string) =>
        page.locator(`head meta[property="${name}"], head meta[name="${name}"]`).getAttribute('content');
      expect(await meta('og:title')).toContain('mastodon.social');
      expect(await meta('og:description')).toBeTruthy();
      expect(await meta('robots')).toContain('noindex');
      expect(await meta('twitter:card')).toBe('summary_large_image');
      const address = baseURL + guides[locale] + both;
      await expect(page.locator('head link[rel=canonical]')).toHaveAttribute('href', address);
      expect(await meta('og:url')).toBe(address);
      // The page for search engines ties the languages together.
      await expect(page.locator('head link[hreflang]')).toHaveCount(0);
      await page.goto(guides[locale]);
      for (const language of ['da', 'en'] as const) {
        const alternate = page.locator(`head link[rel=alternate][hreflang=${language}]`);
        await expect(alternate).toHaveAttribute('href', baseURL + guides[language]);
      }
      await expect(page.locator('head link[hreflang=x-default]')).toHaveCount(1);
      await page.goto(guides[locale] + both);

      const picture = await request.get((await meta('og:image')) ?? '');
      expect(picture.headers()['content-type']).toBe('image/png');
      const bytes = await picture.body();
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(bytes.length).toBeLessThan(300_000);
    },
  );

  test(
    `the guide in ${locale} without servers may be found by search engines`,
    anyWindow,
    async ({ page }) => {
      await page.goto(guides[locale]);
      await expect(page.locator('head meta[name=robots]')).toHaveCount(0);
      await expect(page.locator('head meta[property="og:image"]')).toHaveCount(1);
    },
  );
}
