import { expect, test } from '@playwright/test';
import { message } from './support/messages';

const places = [
  ['da', '/da/guide/flyt-server', '/da/guide/flyt-server/serveren-lukker'],
  ['en', '/en/guide/move-server', '/en/guide/move-server/server-closing'],
] as const;
const both = '?from=mastodon.social&to=mstdn.dk';

for (const [locale, guide, closing] of places) {
  test.describe(`standing somewhere special, ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('a person whose server closes finds a page for it, with the servers filled in', async ({ page }) => {
      await page.goto(guide + both);
      await page.getByRole('link', { name: message(locale, 'situations', 'closing.nav') }).click();
      await expect(page).toHaveURL(closing + both);
      await expect(
        page.locator('#move a[href="https://mastodon.social/settings/migration"]').first(),
      ).toBeVisible();
    });

    test('a person who moves back gets the servers the other way round', async ({ page }) => {
      await page.goto(guide + both);
      await page.getByRole('link', { name: message(locale, 'situations', 'back.nav') }).click();
      await expect(page).toHaveURL(/from=mstdn\.dk&to=mastodon\.social$/);
      await expect(page.locator('#cancelRedirect')).toContainText('mastodon.social');
    });

    test('a page for a place in a move is one page to search engines', async ({ page }) => {
      await page.goto(closing + both);
      const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
      expect(new URL(canonical ?? '').pathname + new URL(canonical ?? '').search).toBe(closing);
    });

    test('a person on software that cannot move is told so before anything else', async ({ page }) => {
      await page.goto(`${guide}?from=lemmy.world&to=mstdn.dk&fromSoftware=lemmy`);
      const stop = await page.locator('.stop').boundingBox();
      const first = await page.locator('.step').first().boundingBox();
      expect(stop?.y).toBeLessThan(first?.y ?? 0);
      await expect(page.locator('#move')).toHaveCount(0);
    });

    test('software that nobody knows is said beside its list, and nothing breaks', async ({ page }) => {
      const answer = await page.goto(`${guide}${both}&fromSoftware=foo`);
      expect(answer?.status()).toBe(200);
      await expect(page.locator('#fromSoftware')).toBeVisible();
      await expect(page.locator('#fromSoftware-error')).toContainText('foo');
    });
  });
}
