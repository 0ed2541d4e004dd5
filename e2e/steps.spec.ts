import { expect, type Page, test } from '@playwright/test';
import { locales } from '@/lib/i18n/routing';
import { situationIds } from '@/lib/move/situations/ids';
import { situationPage } from '@/lib/pages/situation-pages';
import { pathIn } from './support/languages';
import {
  bothServers,
  longestServers,
  moveGuide,
  openAlive,
  openStep,
  showEach,
  watchShifts,
} from './support/pages';
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

/** How far down the first instruction of the step that is open begins, in pixels. */
const firstInstruction = (page: Page) =>
  page
    .locator('.step-fold[open] .instructions > li')
    .first()
    .evaluate((item) => item.getBoundingClientRect().top + scrollY);

/** Three screens of a phone less a line, for fonts that are wider. */
const highest = 3 * 844 - 27;

/** What is higher than that, with its height: a step that is open, or the page with all of them closed. */
const tooTall = (page: Page) =>
  page.evaluate((most) => {
    const steps = [...document.querySelectorAll<HTMLDetailsElement>('.step-fold')];
    const heights = steps.map((step) => {
      for (const other of steps) other.open = other === step;
      return [step.id, step.getBoundingClientRect().height] as const;
    });
    for (const step of steps) step.open = false;
    const all = [...heights, ['all closed', document.documentElement.scrollHeight] as const];
    return all
      .filter(([, height]) => height > most)
      .map(([name, height]) => `${name}: ${Math.round(height)}`);
  }, highest);

/** Where in a step, in pixels from the top of the page, its row with the sign of the server is not to be seen. */
const hiddenAt = (page: Page, step: string) =>
  fold(page, step).evaluate((one) => {
    const row = one.querySelector('.step-row') as HTMLElement;
    const isSeen = (part: Element) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      const shown = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return top >= -1 && bottom <= innerHeight + 1 && shown !== null && row.contains(shown);
    };
    const { top, bottom } = one.getBoundingClientRect();
    // Where less of the step is left than its row, the row leaves with it.
    const end = bottom + scrollY - row.getBoundingClientRect().height;
    const hidden: number[] = [];
    for (let y = top + scrollY; y < end; y += 100) {
      scrollTo({ top: y, behavior: 'instant' });
      if (![row, ...row.querySelectorAll('.server-mark')].every(isSeen)) hidden.push(Math.round(y));
    }
    return hidden;
  });

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
            for (const server of servers) {
              await expect(row).toContainText(server);
              await expect(row).toContainText(words[locale][server] as RegExp);
            }
            expect(await hiddenAt(page, step), step).toEqual([]);
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

  test(
    `what is ticked stays where it is, is told, and can be cleared by keyboard, ${locale}`,
    anyWindow,
    async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await openAlive(page, guide);
      const first = page.locator('#ready .tick input').first();
      await first.scrollIntoViewIfNeeded();
      const topOf = () => first.evaluate((box) => Math.round(box.getBoundingClientRect().top));
      const before = await topOf();
      await first.press('Space');
      await expect(page.locator('.resume')).toBeVisible();
      expect(Math.abs((await topOf()) - before)).toBeLessThanOrEqual(1);

      await page.locator('#ready .step-done input').press('Space');
      await openOnly(page, 'ready');
      await expect(fold(page, 'ready').locator('.step-is-done')).toBeVisible();
      await openOnly(page, 'after');
      await page.locator('#after .step-done input').press('Space');
      await expect(page.locator('[data-said]')).toContainText('7');

      await page.locator('.resume button').press('Enter');
      await expect(fold(page, 'ready').locator('.step-row')).toBeFocused();
      await page.locator('.site-footer').scrollIntoViewIfNeeded();
      await first.evaluate((box: HTMLInputElement) => box.click());
      await page.locator('.forget button').press('Enter');
      await expect(page.locator('.forget [role=status]')).toBeFocused();
    },
  );

  test(
    `the guide is sent without a field to fill in, and one that comes later is not laid out while folded away, ${locale}`,
    inLanguage(locale),
    async ({ page }) => {
      for (const path of ['guide/move-server', ...situationIds.map(situationPage)] as const) {
        const answer = await page.goto(pathIn(locale, path) + bothServers);
        const sent = await page.evaluate(
          (html) => {
            const asRead = new DOMParser().parseFromString(html, 'text/html');
            for (const part of asRead.querySelectorAll('noscript')) part.remove();
            const fields = asRead.querySelectorAll(
              'input:not([type=checkbox], [type=hidden]), select, textarea',
            );
            return [...fields].map((field) => field.outerHTML);
          },
          (await answer?.text()) ?? '',
        );
        expect(sent, path).toEqual([]);
        const laidOut = await page.evaluate(() => {
          const fields = [...document.querySelectorAll('main :is(input, select, textarea)')].filter(
            (field) => !field.matches('[type=checkbox], [type=hidden]'),
          );
          const isHidden = (fold: Element) => getComputedStyle(fold, '::details-content').display === 'none';
          return fields
            .filter((field) => {
              const outermost = field.closest<HTMLDetailsElement>('details:not(details details)');
              return outermost && !outermost.open && !isHidden(outermost);
            })
            .map(({ id }) => id);
        });
        expect(laidOut, path).toEqual([]);
      }
    },
  );

  test(`nothing jumps where an address names a step, ${locale}`, inLanguage(locale), async ({ page }) => {
    await page.addInitScript(() => {
      const seen = { shift: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const step of ['export', 'step-import', 'after']) {
      await page.goto('about:blank');
      await openAlive(page, `${guide}#${step}`);
      await expect(fold(page, step.replace('step-', ''))).toHaveAttribute('open', '');
      await expect(fold(page, 'ready')).not.toHaveAttribute('open', '');
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift)).toBe(
        0,
      );
    }
  });

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
  ['one whose name says what it runs', '?from=mastodon.social&to=gts.superseriousbusiness.org', 0],
  ['the old one', '?from=mastodon.social', 0],
  ['the new one', '?to=expressional.social', 0],
  ['none', '', 0],
] as const;

for (const locale of locales) {
  test(`the guide begins within reach, and no step is a wall, ${locale}`, anyWindow, async ({ page }) => {
    const guide = pathIn(locale, 'guide/move-server');
    // A font that comes late is not used, so the pages are looked at once it has come.
    await page.goto(guide, { waitUntil: 'networkidle' });
    for (const [which, query, spare] of named)
      await test.step(which, async () => {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(guide + query);
        expect(await firstInstruction(page)).toBeLessThan(900 - spare);
        await page.setViewportSize({ width: 390, height: 844 });
        expect(await firstInstruction(page)).toBeLessThan(1.5 * 844 - spare);
        expect(await tooTall(page)).toEqual([]);
      });
  });

  test.describe('in each situation', () => {
    test.use({ bypassCSP: true });

    test(`the guide begins within reach, and no step is a wall, ${locale}`, anyWindow, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const paths = situationIds.flatMap((id) =>
        named.map(([, query]) => pathIn(locale, situationPage(id)) + query),
      );
      await showEach(page, paths, async (path) => {
        expect.soft(await firstInstruction(page), path).toBeLessThan(1.5 * 844);
        expect.soft(await tooTall(page), path).toEqual([]);
      });
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
    // The size that a reader has chosen in their browser: also what the widths in the styles are counted in.
    const browser = await page.context().newCDPSession(page);
    for (const query of [bothServers, longestServers]) {
      await page.goto(moveGuide.en + query);
      await openStep(page, 'ready');
      await page.locator('.kept-each').evaluate((fold: HTMLDetailsElement) => {
        fold.open = true;
      });
      for (const [width, size] of [
        [320, 16],
        [360, 20],
        [360, 24],
        [320, 32],
        [360, 32],
        [1280, 32],
      ] as const) {
        await page.setViewportSize({ width, height: 740 });
        await browser.send('Page.setFontSizes', { fontSizes: { standard: size } });
        const found = await page.evaluate((px) => {
          const marks = [...document.querySelectorAll('.route-bar .server-mark')].map((one) =>
            one.getBoundingClientRect(),
          );
          const [a, b] = marks;
          const isOver = a && b && a.bottom > b.top + 1 && a.right > b.left + 1;
          const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          const names = [...document.querySelectorAll('.route-bar .server, [open] > .step-row .server')];
          const short = names.filter((name) => name.getBoundingClientRect().width < 80);
          const root = getComputedStyle(document.documentElement).fontSize;
          return `${root === px ? '' : `text of ${root} `}${short.length ? `${short.length} names gone ` : ''}${isOver ? 'over each other ' : ''}${wide > 0 ? `${wide} px too wide` : ''}`;
        }, `${size}px`);
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

/** What stands with an instruction and is not its sentence: what is folded, examples, tables, drawings, links to pages, the last press. */
const besideTheSentence =
  'details, figure, table, ul, blockquote, .tick, .hint, .copy, .open-page, .handle-example, .callout';

for (const locale of locales) {
  test(`each instruction of the guide is one sentence, ${locale}`, anyWindow, async ({ page }) => {
    await page.goto(pathIn(locale, 'guide/move-server') + bothServers);
    const longer = await page.locator('.instructions > li').evaluateAll(
      (items, [beside, language]) => {
        const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });
        return items.flatMap((item) => {
          const copy = item.cloneNode(true) as HTMLElement;
          for (const part of copy.querySelectorAll(beside)) part.remove();
          const blocks = [...copy.querySelectorAll('p')];
          for (const block of blocks) block.remove();
          return [copy, ...blocks]
            .map((block) => block.textContent.replace(/\s+/g, ' ').trim())
            .filter((text) => [...sentences.segment(text)].length > 1);
        });
      },
      [besideTheSentence, locale] as const,
    );
    expect(longer).toEqual([]);
    expect(await page.locator('.instructions > li').count()).toBeGreaterThan(20);
  });

  test(
    `no label is broken into two frames, or parted from its full stop, ${locale}`,
    anyWindow,
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(pathIn(locale, 'guide/move-server') + bothServers);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const broken = await page
        .locator('.ui-label')
        .evaluateAll((labels) =>
          labels.filter((one) => one.getClientRects().length > 1).map((one) => one.textContent),
        );
      expect(broken).toEqual([]);
      expect(await page.locator('.ui-label').count()).toBeGreaterThan(10);
      const alone = await page.locator('.label-with-stop').evaluateAll((parts) =>
        parts
          .filter((part) => {
            const stop = document.createRange();
            stop.selectNodeContents(part.lastChild ?? part);
            const label = part.querySelector('.ui-label')?.getBoundingClientRect();
            return (
              part.lastChild instanceof Text && label && stop.getBoundingClientRect().top >= label.bottom
            );
          })
          .map((part) => part.textContent),
      );
      expect(alone).toEqual([]);
      expect(await page.locator('.label-with-stop').count()).toBeGreaterThan(5);
    },
  );
}
