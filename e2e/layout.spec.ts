import { expect, type Page, test } from '@playwright/test';
import { bothServers, longestServers, moveGuide, pathsOf } from './support/pages';

/** By how much a page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const locale of ['da', 'en'] as const) {
  const guide = moveGuide[locale];

  test(`no page scrolls sideways, down to 320 pixels, ${locale}`, async ({ page, request }) => {
    test.setTimeout(300_000);
    const wide: string[] = [];
    for (const path of [...(await pathsOf(locale, request)), guide + longestServers]) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      for (const width of [320, 600, 1024]) {
        await page.setViewportSize({ width, height: 800 });
        if ((await overflow(page)) > 0) wide.push(`${path} at ${width}`);
      }
    }
    expect(wide).toEqual([]);
  });

  test(`nothing moves while the guide loads and is scrolled, ${locale}`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(guide + bothServers, { waitUntil: 'networkidle' });
    for (let screen = 0; screen < 12; screen++) {
      await page.mouse.wheel(0, 1500);
      await page.waitForTimeout(50);
    }
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  });

  test(`the first key press offers to skip to the content, ${locale}`, async ({ page }) => {
    await page.goto(guide + bothServers);
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip-link')).toBeFocused();
    await expect(page.locator('.skip-link')).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  });

  test(`the content is at most ten key presses away, ${locale}`, async ({ page }) => {
    await page.goto(guide + bothServers);
    let presses = 0;
    while (!(await page.evaluate(() => document.activeElement?.closest('main')))) {
      await page.keyboard.press('Tab');
      presses++;
      expect(presses).toBeLessThanOrEqual(10);
    }
  });
}

test('whoever goes by keyboard always sees where they are, also under the bar at the top', async ({
  page,
}) => {
  await page.goto(moveGuide.da + bothServers);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const unseen: string[] = [];
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const shown = element.closest('.theme-choice, .tick') ?? element;
      const hasOutline = [element, shown].some((one) => getComputedStyle(one).outlineStyle !== 'none');
      const { x, y, width, height } = shown.getClientRects()[0] ?? new DOMRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      const isCovered = !(top && (shown.contains(top) || top.contains(shown)));
      return hasOutline && !isCovered
        ? null
        : `${isCovered ? 'covered' : 'no outline'}: ${element.outerHTML.slice(0, 120)}`;
    });
    if (fault) unseen.push(fault);
  }
  expect(unseen).toEqual([]);
});

test('a chosen theme stays, and nothing is kept before it is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.locator('.theme-choice select').selectOption('dark');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await paper();
  await page.goto('/da');
  expect(await paper()).toBe(dark);
  await expect(page.locator('.theme-choice select')).toHaveValue('dark');
  await page.locator('.theme-choice select').selectOption('auto');
  expect(await paper()).not.toBe(dark);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the contents mark the step that is being read', async ({ page }) => {
  await page.goto(moveGuide.en + bothServers);
  await page.locator('#import').scrollIntoViewIfNeeded();
  await page.locator('#import .step-why').first().scrollIntoViewIfNeeded();
  await page.evaluate(() =>
    document.querySelector('#import')?.scrollIntoView({ block: 'start', behavior: 'instant' }),
  );
  await expect(page.locator('.contents a[href="#import"]')).toHaveAttribute('aria-current', 'step');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the theme switch is not there, and the two servers stay in reach', async ({ page }) => {
    await page.goto(moveGuide.en + bothServers);
    await expect(page.locator('.theme-choice')).toBeHidden();
    await page.goto(`${moveGuide.en}${bothServers}#move`);
    await expect(page.locator('.route-bar')).toBeInViewport();
  });
});
