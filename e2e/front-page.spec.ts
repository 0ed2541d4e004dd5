import { expect, test } from '@playwright/test';
import { message } from './support/messages';
import { inLanguage } from './support/tags';

for (const locale of ['da', 'en'] as const) {
  const guide = locale === 'da' ? '/da/guide/flyt-server' : '/en/guide/move-server';

  test.describe(`the front page, ${locale}`, inLanguage(locale), () => {
    test.use({ javaScriptEnabled: false });

    test('takes two servers and leads to the guide made for them', async ({ page }) => {
      await page.goto(`/${locale}`);
      await page.getByLabel(message(locale, 'common', 'routeCard.from')).fill('mastodon.social');
      await page.getByLabel(message(locale, 'common', 'routeCard.to')).fill('expressional.social');
      await page.getByLabel(message(locale, 'common', 'routeCard.to')).press('Enter');
      await expect(page).toHaveURL(`${guide}?from=mastodon.social&to=expressional.social`);
    });

    test('says what a move keeps and what it leaves', async ({ page }) => {
      await page.goto(`/${locale}`);
      await expect(page.getByRole('heading', { name: message(locale, 'home', 'keepTitle') })).toBeVisible();
      await expect(page.getByRole('heading', { name: message(locale, 'home', 'leaveTitle') })).toBeVisible();
      await expect(page.locator(`main a[href="${guide}"]`).first()).toBeVisible();
    });
  });
}
