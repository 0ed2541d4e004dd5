import { expect, test } from '@playwright/test';
import { anyWindow } from './support/tags';

test('an address of no page is answered with a page that says so, in the right language', async ({
  page,
}) => {
  const answer = await page.goto('/da/guide/findes-ikke?from=mstdn.dk');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  await expect(page.locator('main a[href="/da"]')).toBeVisible();
});

test(
  'an address that looks like a file, a server or a handle is answered with the same page',
  anyWindow,
  async ({ page }) => {
    for (const path of ['/en/anything.html', '/mastodon.social', '/@anna@mastodon.social', '/.env']) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      await expect(page.locator('main h1')).toBeVisible();
      const font = await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily);
      expect(font, path).not.toBe('"Times New Roman"');
    }
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page for an address of no page is there all the same', async ({ page }) => {
    const answer = await page.goto('/en/nowhere/at/all');
    expect(answer?.status()).toBe(404);
    await expect(page.locator('main h1')).toBeVisible();
    await page.locator('main [name=q]').fill('alias');
    await page.locator('main form button').click();
    await expect(page).toHaveURL('/en/search?q=alias');
    await expect(page.locator('#results a').first()).toBeVisible();
  });
});
