import { expect, type Page, test } from '@playwright/test';
import { pathsOf } from './support/pages';

/** All that the browser keeps for this site, of any kind. */
async function kept(page: Page): Promise<string[]> {
  const inPage = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => `${name}`),
    ...(await caches.keys()),
  ]);
  return [...inPage, ...(await page.context().cookies()).map(({ name }) => name)];
}

const themes = ['dark', 'light', 'auto'] as const;

for (const locale of ['da', 'en'] as const) {
  test(`every page comes alive, asks nobody else, breaks no policy and keeps nothing, ${locale}`, async ({
    page,
    request,
    baseURL,
  }) => {
    test.setTimeout(600_000);
    const wrong: string[] = [];
    const note = (what: string) => wrong.push(`${page.url()}: ${what}`);
    page.on('request', (asked) => {
      if (!asked.url().startsWith(`${baseURL}/`)) note(`asked ${asked.url()}`);
    });
    page.on('console', (line) => {
      // A page that is missing is said to be so.
      if (line.type() === 'error' && !line.text().includes('404 (Not Found)')) note(line.text());
    });
    page.on('pageerror', (error) => note(error.message));
    for (const path of [...(await pathsOf(locale, request)), `/${locale}/nothing`]) {
      await page.goto(path, { waitUntil: 'networkidle' });
      wrong.push(...(await kept(page)).map((what) => `${path} keeps ${what}`));
      // The switch does something only where the page's scripts run and React has taken over.
      for (const theme of themes) {
        await page.locator('.theme-choice select').first().selectOption(theme);
        await expect(page.locator('html'), path).toHaveAttribute('data-theme', theme);
      }
    }
    expect(wrong).toEqual([]);
  });

  test.describe(`without scripts, ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('every page can be read', async ({ page, request }) => {
      test.setTimeout(600_000);
      for (const path of await pathsOf(locale, request)) {
        await page.goto(path);
        await expect(page.locator('h1'), path).toBeVisible();
        const text = await page.locator('main').innerText();
        expect(text.length, path).toBeGreaterThan(200);
        await expect(page.locator('.theme-choice').first(), path).toBeHidden();
      }
    });
  });
}
