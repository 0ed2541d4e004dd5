import { expect, test } from '@playwright/test';
import { message } from './support/messages';
import { inLanguage } from './support/tags';

for (const locale of ['da', 'en'] as const) {
  test.describe(`the search, ${locale}, JavaScript off`, inLanguage(locale), () => {
    test.use({ javaScriptEnabled: false });

    test('leads from a word to the section that is about it', async ({ page }) => {
      await page.goto(`/${locale}?from=mastodon.social&to=mstdn.dk`);
      await page.getByRole('link', { name: message(locale, 'search', 'nav'), exact: true }).click();
      const field = page.getByRole('searchbox');
      await field.fill(message(locale, 'move-guide', 'export.title'));
      await page.getByRole('button', { name: message(locale, 'search', 'submit') }).click();
      await expect(field).toHaveValue(message(locale, 'move-guide', 'export.title'));
      await page.locator('.search-hits a').first().click();
      await expect(page).toHaveURL(/from=mastodon\.social&to=mstdn\.dk#export$/);
      await expect(page.locator('#export')).toBeInViewport();
    });
  });
}

for (const [locale, tips] of [
  ['da', '/da/guide/tips'],
  ['en', '/en/guide/tips'],
] as const) {
  test(
    `both servers come along through a guide that needs but one, and through its form, ${locale}`,
    inLanguage(locale),
    async ({ page }) => {
      await page.goto(`${tips}?from=mastodon.social&to=mstdn.dk`);
      await page.locator('.change-link').click();
      await page.locator('#to').fill('helvede.net');
      await page.locator('#to').press('Enter');
      await expect(page).toHaveURL(`${tips}?from=mastodon.social&to=helvede.net`);
      await page.locator('.neighbours a').first().click();
      await expect(page).toHaveURL(/from=mastodon\.social&to=helvede\.net$/);
    },
  );
}
