import { expect, type Page, test } from '@playwright/test';
import { bothServers, moveGuide, openAlive, openStep } from './support/pages';

const guide = moveGuide.en + bothServers;
const tick = (page: Page, step: string) => page.locator(`#${step} .step-done input`);
const firstHandle = (page: Page) => page.locator('.handle-example code').first();
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });

/** Replaces every text of the page, as translators do. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.matches('script, option')) continue;
      const font = document.createElement('font');
      font.textContent = `ü ${text.data}`;
      text.replaceWith(font);
    }
  });

test.beforeEach(({ page }) => {
  page.on('pageerror', (error) => expect(error).toBeNull());
});

test('what is ticked, chosen and typed before the scripts have come counts', async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(`${guide}&change=1`, { waitUntil: 'commit' });
  await page.locator('.site-footer').waitFor();
  await unfold(page);
  await tick(page, 'export').check();
  await page.locator('#fromSoftware').selectOption('gotosocial');
  await page.locator('#to').fill('zzqearly.example.com');
  arrive();
  await expect(tick(page, 'export')).toBeChecked();
  await expect(page.locator('.resume a')).toHaveAttribute('href', '#prepare');
  await expect(page.locator('#fromSoftware')).toHaveValue('gotosocial');
  await expect(page.locator('#to')).toHaveValue('zzqearly.example.com');
});

test('where the browser keeps nothing, ticks and names hold while the page is open', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    }),
  );
  await openAlive(page, guide);
  await unfold(page);
  await tick(page, 'ready').check();
  await tick(page, 'export').check();
  await page.locator('.name-field input').first().fill('zzqopen');
  await expect(firstHandle(page)).toHaveText('zzqopen@mastodon.social');
  await expect(tick(page, 'ready')).toBeChecked();
});

test('a page from the browser’s history shows what has happened since', async ({ page }) => {
  await openAlive(page, guide);
  await page.evaluate(() => {
    localStorage.setItem('ticks.1:mastodon.social>expressional.social', 'export');
    localStorage.setItem('name.1:from:mastodon.social', 'zzqback');
    localStorage.setItem('theme', 'dark');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(tick(page, 'export')).toBeChecked();
  await expect(firstHandle(page)).toHaveText('zzqback@mastodon.social');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a translator may replace every word of a page that is alive', async ({ page }) => {
  await openAlive(page, guide);
  for (const step of ['ready', 'export', 'prepare', 'import', 'lastLook', 'move', 'after'])
    await tick(page, step).check();
  await translate(page);
  await openStep(page, 'after');
  await page.locator('.step-done input').last().uncheck();
  await expect(page.locator('.resume a')).toHaveAttribute('href', '#after');
  await expect(tick(page, 'export')).toBeChecked();
});

test('a link that may not be copied is shown instead', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error()) },
    }),
  );
  await openAlive(page, guide);
  await unfold(page);
  await page.locator('.name-field input').first().fill('zzqlink');
  await page.locator('.handles details > p > .quiet-button').click();
  await expect(page.locator('.handles details > p > [role=status]')).toContainText(`${guide}#old=zzqlink`);
});
