import { expect, type Page, test } from '@playwright/test';
import { bothServers, moveGuide } from './support/pages';

async function pagesOnPaper(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format, preferCSSPageSize: false });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const locale of ['da', 'en'] as const) {
  const guide = moveGuide[locale];

  test(`the whole move fits on few sheets of paper, ${locale}`, async ({ page }) => {
    await page.goto(guide + bothServers);
    expect(await pagesOnPaper(page, 'A4')).toBeLessThanOrEqual(11);
    expect(await pagesOnPaper(page, 'Letter')).toBeLessThanOrEqual(12);
  });

  test(`on paper the two servers, the page's address and a box for each step are seen, ${locale}`, async ({
    page,
  }) => {
    await page.goto(guide + bothServers);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.paper-head')).toContainText(guide + bothServers);
    await expect(page.locator('.paper-head .qr-code')).toBeVisible();
    await expect(page.locator('.route-ends')).toContainText('mastodon.social');
    const boxes = await page
      .locator('.step h2')
      .evaluateAll((titles) =>
        titles.filter((title) => getComputedStyle(title, '::before').borderTopStyle === 'solid'),
      );
    expect(boxes.length).toBe(await page.locator('.step').count());
  });

  test(`on paper every file is followed by its address, ${locale}`, async ({ page }) => {
    await page.goto(guide + bothServers);
    await page.emulateMedia({ media: 'print' });
    const untold = await page
      .locator('.file-list a')
      .evaluateAll((links) =>
        links
          .filter(
            (link) => !getComputedStyle(link, '::after').content.includes((link as HTMLAnchorElement).href),
          )
          .map((link) => link.outerHTML),
      );
    expect(untold).toEqual([]);
  });

  test(`a guide without servers leaves lines to write them on, ${locale}`, async ({ page }) => {
    await page.goto(guide);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#from')).toBeVisible();
    await expect(page.locator('#to')).toBeVisible();
    await expect(page.locator('.route-form button')).toBeHidden();
  });
}

test('the poster is one sheet, whatever the paper', async ({ page }) => {
  await page.goto('/en/for-admins/poster.svg?to=a-rather-long-name.of-a-server.mastodon.social');
  expect([await pagesOnPaper(page, 'A4'), await pagesOnPaper(page, 'Letter')]).toEqual([1, 1]);
});
