import { expect, type Page, test } from '@playwright/test';
import { changeLanguage } from './support/languages';
import { bothServers, moveGuide, openAlive, openStep } from './support/pages';
import { anyWindow } from './support/tags';

/** By how many pixels a page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a reader who changes the language is at the same place with the same servers', async ({ page }) => {
  await openAlive(page, `${moveGuide.en}${bothServers}#import`);
  await changeLanguage(page, 'da');
  await expect(page).toHaveURL(`${moveGuide.da}${bothServers}#import`);
});

for (const [language = '', direction = ''] of [
  ['qps', 'ltr'],
  ['qps-x-rtl', 'rtl'],
]) {
  test(`longer words, read ${direction}, fit a narrow window`, anyWindow, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['', `/guide/move-server${bothServers}`, '/guide/trouble/not-an-alias']) {
      await openAlive(page, `/${language}${path}`);
      await expect(page.locator('html')).toHaveCSS('direction', direction);
      if (path.includes('move-server')) await openStep(page, 'import');
      expect([path, await overflow(page)]).toEqual([path, 0]);
    }
  });
}
