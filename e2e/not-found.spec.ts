import { expect, test } from '@playwright/test';

test('an address of no page is answered with a page that says so, in the right language', async ({
  page,
}) => {
  const answer = await page.goto('/da/guide/findes-ikke?from=mstdn.dk');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  await expect(page.locator('main a[href="/da"]')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page for an address of no page is there all the same', async ({ page }) => {
    const answer = await page.goto('/en/nowhere/at/all');
    expect(answer?.status()).toBe(404);
    await expect(page.locator('main h1')).toBeVisible();
  });
});
