import { expect, test } from '@playwright/test';
import { message } from './support/messages';
import { bothServers, moveGuide, openAlive, watchShifts } from './support/pages';
import { anyWindow, inLanguage } from './support/tags';

for (const locale of ['da', 'en'] as const) {
  const guide = moveGuide[locale];

  test(
    `nothing moves while the guide loads and is scrolled, ${locale}`,
    inLanguage(locale),
    async ({ page }) => {
      const shifts = await watchShifts(page);
      await openAlive(page, guide + bothServers);
      for (let screen = 0; screen < 12; screen++) {
        await page.mouse.wheel(0, 1500);
        await page.waitForTimeout(50);
      }
      expect(await shifts()).toEqual([]);
    },
  );

  test(
    `nothing moves for a reader who comes back with steps done, ${locale}`,
    inLanguage(locale),
    async ({ page }) => {
      await page.goto(guide + bothServers);
      for (const step of ['ready', 'export', 'prepare']) {
        await page.locator(`#step-${step}`).evaluate((details: HTMLDetailsElement) => {
          details.open = true;
        });
        await page.locator(`#step-${step} .step-done input`).check();
      }
      const shifts = await watchShifts(page);
      await openAlive(page, guide + bothServers);
      await expect(page.locator('.contents .tick-mark')).toHaveCount(3);
      expect(await shifts()).toEqual([]);

      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.reload();
      await expect(page.locator('.contents .tick-mark')).toHaveCount(3);
      await expect(page.locator('.site-footer .quiet-button')).toBeInViewport();
      expect(await shifts()).toEqual([]);
    },
  );

  test(
    `the first key press offers to skip to the content, ${locale}`,
    inLanguage(locale),
    async ({ page }) => {
      await page.goto(guide + bothServers);
      await page.keyboard.press('Tab');
      await expect(page.locator('.skip-link')).toBeFocused();
      await expect(page.locator('.skip-link')).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toBeFocused();
    },
  );

  test(`the content is at most ten key presses away, ${locale}`, inLanguage(locale), async ({ page }) => {
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

test(
  'on a wide window all pages have one grid: name, path and contents at one edge, titles at another',
  anyWindow,
  async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 900 });
    const titles = new Set<number | undefined>();
    for (const path of [
      '/da/guide/fejl',
      '/en/guide/trouble/not-an-alias',
      '/en/guide/tips',
      '/en/search',
      '/en/facts',
      '/da/om',
    ]) {
      await page.goto(path);
      const left = async (part: string) => (await page.locator(part).first().boundingBox())?.x;
      const edges = await Promise.all(
        ['.wordmark', '.breadcrumbs li', '.contents, .search-all', '.footer-columns'].map(left),
      );
      expect(new Set(edges).size, `${path}: ${edges}`).toBe(1);
      titles.add(await left('h1'));
    }
    expect(titles.size, `${[...titles]}`).toBe(1);
  },
);

test('below a short page the footer ends the window', anyWindow, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1800 });
  for (const path of ['/en/nowhere', '/da/soeg']) {
    await page.goto(path);
    const end = await page
      .locator('.site-footer')
      .evaluate((footer) => footer.getBoundingClientRect().bottom);
    expect([path, Math.round(end)]).toEqual([path, 1800]);
  }
});

test('no guide stands alone in a row that has room for more', anyWindow, async ({ page }) => {
  await page.goto('/da');
  for (const width of [800, 1100, 1280, 1600]) {
    await page.setViewportSize({ width, height: 900 });
    const rows = await page.locator('.guide-cards > li').evaluateAll((cards) => {
      const tops = cards.map((card) => card.getBoundingClientRect().top);
      return tops.map((top) => tops.filter((other) => other === top).length);
    });
    expect(Math.min(...rows), `${width}`).toBeGreaterThan(1);
  }
});

test('drawings stay small where the style sheet does not arrive', anyWindow, async ({ page }) => {
  await page.goto(moveGuide.en + bothServers);
  await page.evaluate(() => {
    for (const styles of document.querySelectorAll('style, link[rel=stylesheet]')) styles.remove();
  });
  const widths = await page
    .locator('svg')
    .evaluateAll((drawings) => drawings.map((drawing) => drawing.getBoundingClientRect().width));
  expect(Math.max(...widths)).toBeLessThanOrEqual(420);
});

test('links at the foot of the page are high enough for a finger', async ({ page }) => {
  await page.goto('/da');
  const heights = await page
    .locator('.site-footer li a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test(
  'what could not be read is told above the title, which is the first heading',
  anyWindow,
  async ({ page }) => {
    await page.goto(`${moveGuide.en}?from=not+a+server`);
    await expect(page.locator('.error-summary')).toContainText(message('en', 'common', 'errors.title'));
    expect(
      await page
        .locator('h1, h2, h3')
        .first()
        .evaluate(({ tagName }) => tagName),
    ).toBe('H1');
  },
);

test('the help at each step has a name of its own', anyWindow, async ({ page }) => {
  await page.goto(moveGuide.en + bothServers);
  const names = await page.locator('.step-different > summary').allTextContents();
  expect(new Set(names).size).toBe(names.length);
});

test('the frame of the browser follows the chosen theme', anyWindow, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en');
  const frame = () =>
    page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name=theme-color]')?.content);
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.locator('.theme-choice select').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await frame()).toBe(await paper());
  await page.goto('/en/about');
  await expect.poll(frame).toBe(await paper());
  await page.locator('.theme-choice select').selectOption('auto');
  expect(await page.locator('meta[name=theme-color]:not([media])').count()).toBe(0);
});

test('a chosen theme stays, and nothing is kept before it is chosen', anyWindow, async ({ page }) => {
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

test('a chosen theme is there before the page is first painted', anyWindow, async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en');
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (document.documentElement.dataset.theme === undefined) return;
      performance.mark('theme');
      watch.disconnect();
    });
    watch.observe(document, { subtree: true, attributes: true, attributeFilter: ['data-theme'] });
  });
  for (const path of [moveGuide.en + bothServers, '/en', '/en/facts', '/en/search', '/en/nothing']) {
    await page.goto(path);
    const at = (name: string) =>
      page.evaluate((entry) => performance.getEntriesByName(entry)[0]?.startTime ?? null, name);
    await expect.poll(() => at('first-contentful-paint'), path).not.toBeNull();
    expect(await at('theme'), path).toBeLessThan((await at('first-contentful-paint')) ?? 0);
  }
});

test('the contents mark the step that is being read', async ({ page }) => {
  await page.goto(moveGuide.en + bothServers);
  await page.locator('#step-import .step-row').click();
  await page.evaluate(() =>
    document.querySelector('#step-import')?.scrollIntoView({ block: 'start', behavior: 'instant' }),
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
