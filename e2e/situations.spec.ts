import { expect, test } from '@playwright/test';
import { message } from './support/messages';
import { anyWindow, inLanguage } from './support/tags';

const places = [
  ['da', '/da/guide/flyt-server', '/da/guide/flyt-server/serveren-lukker'],
  ['en', '/en/guide/move-server', '/en/guide/move-server/server-closing'],
] as const;
const newName = {
  da: '/da/guide/flyt-server/nyt-navn-paa-samme-server',
  en: '/en/guide/move-server/same-server-new-name',
};
const both = '?from=mastodon.social&to=mstdn.dk';

for (const [locale, guide, closing] of places) {
  test.describe(`standing somewhere special, ${locale}`, inLanguage(locale), () => {
    test.use({ javaScriptEnabled: false });

    test('a person whose server closes finds a page for it, with the servers filled in', async ({ page }) => {
      await page.goto(guide + both);
      await page.locator('.situation-links > summary').click();
      await page.getByRole('link', { name: message(locale, 'situations', 'closing.nav') }).click();
      await expect(page).toHaveURL(closing + both);
      await page.locator('#step-move > summary').click();
      await expect(
        page.locator('#move a[href="https://mastodon.social/settings/migration"]').first(),
      ).toBeVisible();
    });

    test('a person fills in the day on which the server closes, and reads by when to have moved', async ({
      page,
    }) => {
      await page.goto(closing + both);
      await page.locator('.change-link').click();
      await page.locator('#closes').fill('2027-01-31');
      await page.locator('#closes').press('Enter');
      await expect(page).toHaveURL(`${closing + both}&closes=2027-01-31`);
      await expect(page.locator('#beforeTheDate')).toContainText(/31\.?\s(januar|January)\s2027/);
      await expect(page.locator('#beforeTheDate')).toContainText(/24\.?\s(januar|January)\s2027/);
    });

    test('a day that is none stays in its field, with what is wrong', anyWindow, async ({ page }) => {
      const answer = await page.goto(`${closing + both}&closes=31-01-2027`);
      expect(answer?.status()).toBe(200);
      await expect(page.locator('#closes')).toHaveValue('31-01-2027');
      await expect(page.locator('#closes-error')).toBeVisible();
      await expect(page.locator('.error-summary a[href="#closes"]')).toBeVisible();
      expect(await page.locator('a[href*="31-01-2027"]').count()).toBe(0);
    });

    test('a person who moves back gets the servers the other way round', async ({ page }) => {
      await page.goto(guide + both);
      await page.locator('.situation-links > summary').click();
      await page.getByRole('link', { name: message(locale, 'situations', 'back.nav') }).click();
      await expect(page).toHaveURL(/from=mstdn\.dk&to=mastodon\.social$/);
      await expect(page.locator('#cancelRedirect')).toContainText('mastodon.social');
    });

    test('a person who stays on their server names one server, whatever else the address says', async ({
      page,
    }) => {
      const path = newName[locale];
      await page.goto(path + both);
      await expect(page).toHaveURL(`${path}?from=mastodon.social`);
      await expect(page.locator('main')).not.toContainText('mstdn.dk');
      await page.locator('.change-link').click();
      await expect(page.locator('main input[type=text]')).toHaveCount(1);
    });

    test(
      'a page for a place in a move is one page to search engines, and each shared link one of its own',
      anyWindow,
      async ({ page, baseURL }) => {
        for (const path of [closing, closing + both]) {
          await page.goto(path);
          await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', baseURL + path);
        }
      },
    );

    test('a person on software that cannot move is told so before anything else', async ({ page }) => {
      await page.goto(`${guide}?from=lemmy.world&to=mstdn.dk&fromSoftware=lemmy`);
      const stop = await page.locator('.stop').boundingBox();
      const first = await page.locator('.step').first().boundingBox();
      expect(stop?.y).toBeLessThan(first?.y ?? 0);
      await expect(page.locator('#move')).toHaveCount(0);
    });

    test(
      'software that nobody knows is said beside its list, and nothing breaks',
      anyWindow,
      async ({ page }) => {
        const answer = await page.goto(`${guide}${both}&fromSoftware=foo`);
        expect(answer?.status()).toBe(200);
        await expect(page.locator('#fromSoftware')).toBeVisible();
        await expect(page.locator('#fromSoftware-error')).toContainText('foo');
      },
    );
  });
}
