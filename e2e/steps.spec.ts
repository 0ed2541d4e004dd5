import { expect, type Page, test } from '@playwright/test';
import { locales } from '@/lib/i18n/routing';
import { pathIn } from './support/languages';
import { bothServers, longestServers, moveGuide, openAlive, watchShifts } from './support/pages';
import { anyWindow, inLanguage } from './support/tags';

const places = [
  ['ready', ['mastodon.social', 'expressional.social']],
  ['export', ['mastodon.social']],
  ['prepare', ['expressional.social']],
  ['import', ['expressional.social']],
  ['lastLook', ['mastodon.social']],
  ['move', ['mastodon.social']],
  ['after', ['expressional.social']],
] as const;
const words: Record<'da' | 'en', Record<string, RegExp>> = {
  da: { 'mastodon.social': /gammel/i, 'expressional.social': /ny/i },
  en: { 'mastodon.social': /old/i, 'expressional.social': /new/i },
};

const fold = (page: Page, step: string) => page.locator(`#step-${step}`);
const openSteps = (page: Page) =>
  page
    .locator('.step-fold')
    .evaluateAll((folds) => folds.filter((one) => (one as HTMLDetailsElement).open).map(({ id }) => id));

/** Opens a step by its row and leaves all others closed. */
async function openOnly(page: Page, step: string) {
  await page.evaluate((id) => {
    for (const one of document.querySelectorAll<HTMLDetailsElement>('.step-fold'))
      one.open = one.id === `step-${id}`;
  }, step);
}

/** Of a narrow window and a wide one, that in which each language is seen. */
const widths = { da: 360, en: 1280 };

for (const locale of ['da', 'en'] as const) {
  const guide = moveGuide[locale] + bothServers;

  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${locale}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, inLanguage(locale), () => {
      test.use({ javaScriptEnabled });

      const width = widths[locale];
      test(
        `wherever one is in a step, its server is on the screen, ${width}`,
        anyWindow,
        async ({ page }) => {
          await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
          for (const [step, servers] of places) {
            await page.goto(`${guide}#${step}`);
            await openOnly(page, step);
            const row = fold(page, step).locator('.step-row');
            const { top, bottom } = await fold(page, step).evaluate((one) => {
              const box = one.getBoundingClientRect();
              return { top: box.top + scrollY, bottom: box.bottom + scrollY };
            });
            // Where less of the step is left than its row, the row leaves with it.
            const { height = 0 } = (await row.boundingBox()) ?? {};
            for (let y = top; y < bottom - height; y += 300) {
              await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), y);
              await expect(row).toBeInViewport({ ratio: 0.99 });
              for (const server of servers) {
                await expect(row).toContainText(server);
                await expect(row).toContainText(words[locale][server] as RegExp);
              }
              await expect(row.locator('.glyph').first()).toBeInViewport();
            }
          }
        },
      );

      test('an address that names a step opens it', async ({ page }) => {
        await page.goto(`${guide}#export`);
        await expect(fold(page, 'export')).toHaveAttribute('open', '');
        await expect(page.locator('#export .instructions li').first()).toBeInViewport();
      });

      test('every instruction can be reached', async ({ page }) => {
        await page.goto(guide);
        for (const [step] of places.slice(1)) await fold(page, step).locator('.step-row').click();
        if (!javaScriptEnabled) expect((await openSteps(page)).length).toBe(places.length);
        await expect(page.locator('#after .step-body, #after').first()).toBeVisible();
      });
    });
  }

  test(`opening one step closes the other, ${locale}`, inLanguage(locale), async ({ page }) => {
    await openAlive(page, guide);
    expect(await openSteps(page)).toEqual(['step-ready']);
    const row = fold(page, 'prepare').locator('.step-row');
    await row.scrollIntoViewIfNeeded();
    const before = (await row.boundingBox())?.y ?? 0;
    await row.click();
    expect(await openSteps(page)).toEqual(['step-prepare']);
    expect(Math.abs(((await row.boundingBox())?.y ?? 0) - before)).toBeLessThan(4);
  });

  test(
    `the tick that ends a step goes on to the next, says so, and nothing jumps, ${locale}`,
    inLanguage(locale),
    async ({ page }) => {
      const shifts = await watchShifts(page);
      // Loaded to the end, so that the second time nothing comes late but what a reader has: cached.
      await page.goto(guide, { waitUntil: 'networkidle' });
      await page.locator('#ready .step-done input').click();
      expect(await openSteps(page)).toEqual(['step-export']);
      await expect(fold(page, 'export').locator('.step-row')).toBeFocused();
      await expect(fold(page, 'export').locator('.step-row')).toBeInViewport();
      await expect(page.locator('[data-said]')).not.toBeEmpty();
      await expect(fold(page, 'ready').locator('.step-is-done')).toBeVisible();
      await page.reload({ waitUntil: 'networkidle' });
      expect(await openSteps(page)).toEqual(['step-export']);
      expect((await shifts()).filter(({ hadRecentInput }) => !hadRecentInput)).toEqual([]);
    },
  );

  test(`all steps can be shown, and one again, ${locale}`, inLanguage(locale), async ({ page }) => {
    await openAlive(page, guide);
    const button = page.locator('[data-show-all]');
    await button.click();
    expect((await openSteps(page)).length).toBe(places.length);
    await button.click();
    expect(await openSteps(page)).toEqual(['step-ready']);
  });
}

/** What is named of the two servers, and how much nearer than it must be the first instruction is, in pixels, for fonts that are wider. */
const named = [
  ['both', bothServers, 40],
  ['one', '?from=mastodon.social', 0],
  ['none', '', 0],
] as const;

for (const locale of locales) {
  test(`the guide begins within reach, and no step is a wall, ${locale}`, anyWindow, async ({ page }) => {
    const guide = pathIn(locale, 'guide/move-server');
    const first = () =>
      page
        .locator('#ready .instructions > li')
        .first()
        .evaluate((item) => item.getBoundingClientRect().top + scrollY);
    // A font that comes late is not used, so the pages are looked at once it has come.
    await page.goto(guide, { waitUntil: 'networkidle' });
    for (const [which, query, spare] of named)
      await test.step(which, async () => {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(guide + query);
        expect(await first()).toBeLessThan(900 - spare);
        await page.setViewportSize({ width: 390, height: 844 });
        expect(await first()).toBeLessThan(1.5 * 844 - spare);
        const tall: string[] = [];
        for (const [step] of places) {
          await openOnly(page, step);
          const height = await fold(page, step).evaluate((one) => one.getBoundingClientRect().height);
          if (height > 3 * 844) tall.push(`${step}: ${Math.round(height)}`);
        }
        expect(tall).toEqual([]);
        await openOnly(page, 'none');
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3 * 844);
      });
  });

  test(
    `on the front page both fields and the button are on the first screen of a phone, ${locale}`,
    anyWindow,
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`/${locale}`);
      for (const part of ['h1', '#from', '#to', '.hero button'])
        await expect(page.locator(part).first()).toBeInViewport({ ratio: 1 });
    },
  );
}

test(
  'with large text nothing lies over anything, and nothing leaves the page',
  anyWindow,
  async ({ page }) => {
    test.setTimeout(120_000);
    const faults: string[] = [];
    for (const query of [bothServers, longestServers]) {
      for (const [width, size] of [
        [320, 16],
        [360, 20],
        [360, 24],
        [360, 32],
        [1280, 32],
      ] as const) {
        await page.setViewportSize({ width, height: 740 });
        await page.goto(moveGuide.en + query);
        await page.evaluate((px) => {
          document.documentElement.style.fontSize = `${px}px`;
        }, size);
        const found = await page.evaluate(() => {
          const marks = [...document.querySelectorAll('.route-bar .server-mark')].map((one) =>
            one.getBoundingClientRect(),
          );
          const [a, b] = marks;
          const isOver = a && b && a.bottom > b.top + 1 && a.right > b.left + 1;
          const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          return `${isOver ? 'over each other ' : ''}${wide > 0 ? `${wide} px too wide` : ''}`;
        });
        if (found) faults.push(`${width} px, ${size} px text, ${query.length}: ${found}`);
      }
    }
    expect(faults).toEqual([]);
  },
);

test('while somebody types, the guide in small shows their servers', anyWindow, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openAlive(page, '/en');
  const old = page.locator('[data-live-host=from]').first();
  await expect(old).toHaveText('mastodon.social');
  await page.locator('#from').fill('helvede.net');
  await expect(old).toHaveText('helvede.net');
  await page.locator('#from').fill('');
  await expect(old).toHaveText('mastodon.social');
});
