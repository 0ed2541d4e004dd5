import { expect, test } from '@playwright/test';
import { offeredLocales } from '@/lib/i18n/routing';
import { openedLocales, pathsIn } from './support/languages';
import { message } from './support/messages';
import { anyWindow, inLanguage } from './support/tags';

const overview = pathsIn('guide/trouble');
const notAnAlias = pathsIn('guide/trouble/not-an-alias');
const guide = pathsIn('guide/move-server');
const both = '?from=mastodon.social&to=expressional.social';
const screens = {
  da: 'Brugernavn på den nye konto er ikke et alias for denne konto',
  en: 'Handle of the new account is not an alias of this account',
};

for (const locale of openedLocales) {
  const text = (key: string) => message(locale, 'trouble', key);

  test.describe(`something went wrong, ${locale}, JavaScript off`, inLanguage(locale), () => {
    test.use({ javaScriptEnabled: false });

    for (const screen of [screens.da, screens.en, 'ikke et alias', 'IS NOT AN ALIAS']) {
      test(`somebody searches for "${screen}" and reads what to do`, async ({ page }) => {
        await page.goto(overview[locale] + both);
        await page.getByLabel(text('search.label')).fill(screen);
        await page.getByRole('button', { name: text('search.submit') }).click();
        await expect(page.getByLabel(text('search.label'))).toHaveValue(screen);
        await page.locator('#results a').first().click();
        await expect(page).toHaveURL(notAnAlias[locale] + both);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          message(locale, 'trouble-move', 'not-an-alias.title'),
        );
        await expect(page.locator('a[href="https://expressional.social/settings/aliases"]')).toBeVisible();
        await expect(page.locator('.ready-text')).toContainText('@expressional.social');
      });
    }

    test('what was searched for stands in its field and nowhere else', anyWindow, async ({ page }) => {
      const secret = 'qzx@qzxq"><b>';
      await page.goto(`${overview[locale]}?q=${encodeURIComponent(secret)}`);
      await expect(page.getByLabel(text('search.label'))).toHaveValue(secret);
      await expect(page.getByText(message(locale, 'search', 'nothing'))).toBeVisible();
      // It is part of the page's address, goes along into the other languages, where the message may be known, and nowhere else.
      await expect(page.locator('a[href*="qzx"]')).toHaveCount(offeredLocales.length - 1);
      await expect(page.locator('.languages a[href*="qzx"]')).toHaveCount(offeredLocales.length - 1);
      await expect(page.locator('meta[content*="qzx"], link[href*="qzx"]')).toHaveCount(2);
      await expect(page.locator('meta[property="og:url"], link[rel=canonical]')).toHaveCount(2);
      expect(await page.locator('body').innerText()).not.toContain('qzx');
    });

    test('somebody opens the entry from the step of the move guide', async ({ page }) => {
      await page.goto(guide[locale] + both);
      await page.locator('#step-move > summary').click();
      await page.locator('#move .step-different > summary').click();
      const links = page.locator('#move .trouble-links');
      await links.getByRole('link', { name: message(locale, 'trouble-move', 'not-an-alias.title') }).click();
      await expect(page).toHaveURL(notAnAlias[locale] + both);
      await page.locator(`a[href="${guide[locale]}${both}#move"]`).first().click();
      await expect(page).toHaveURL(`${guide[locale]}${both}#move`);
    });

    test('somebody fills in the servers on an entry and stays there', async ({ page }) => {
      await page.goto(notAnAlias[locale]);
      await page.locator('#from').fill('mastodon.social');
      await page.locator('#to').fill('expressional.social');
      await page.locator('.route-form button').click();
      await expect(page).toHaveURL(notAnAlias[locale] + both);
    });
  });

  test(
    `the answer comes while somebody types, and can be reached with the keyboard, ${locale}`,
    inLanguage(locale),
    async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('found.json')) asked.push(request.url());
      });
      await page.goto(overview[locale] + both);
      const field = page.getByLabel(text('search.label'));
      await expect(page.locator('#results')).toHaveCount(0);
      expect(asked).toEqual([]);
      await field.pressSequentially('ikke et alias');
      const first = page.locator('#results ol a').first();
      await expect(first).toHaveAttribute('href', notAnAlias[locale] + both);
      await expect(page.locator('#results mark').first()).toBeVisible();
      await expect(page.getByRole('status')).not.toBeEmpty();
      await field.press('ArrowDown');
      await expect(first).toBeFocused();
      await field.fill('');
      await expect(page.locator('#results')).toHaveCount(0);
    },
  );
}
