import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { restyledLater } from './support/later-styles';
import { kept, pathsOf, showEach } from './support/pages';
import { wordsOf, wordsOfMarkdown } from './support/words';

/** What is wrong on a page that has axe, one line per fault with the elements it is about. */
async function faults(page: Page): Promise<string[]> {
  const violations = await page.evaluate(async () => {
    const found = await axe.run(document, { resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => ({
      id,
      targets: nodes.map(({ target }) => target.join(' ')),
    }));
  });
  return violations.map(({ id, targets }) => `${id}: ${targets.join(', ')} on ${page.url()}`);
}

// Each language in a window and a theme of its own: markup and colours of both are the same.
for (const [locale, window, viewport, colorScheme] of [
  ['da', 'a wide window', { width: 1280, height: 900 }, 'light'],
  ['en', 'a narrow, dark one', { width: 390, height: 844 }, 'dark'],
] as const) {
  test.describe(`${locale}, in ${window}`, () => {
    test.use({ viewport });

    test('every page comes alive, can be read by everyone, asks nobody else, breaks no policy and keeps nothing', async ({
      page,
      request,
      baseURL,
    }) => {
      test.setTimeout(600_000);
      const wrong: string[] = [];
      const note = (what: string) => wrong.push(`${page.url()}: ${what}`);
      page.on('request', (asked) => {
        if (!asked.url().startsWith(`${baseURL}/`)) note(`asked ${asked.url()}`);
      });
      page.on('console', (line) => {
        // A page that is missing is said to be so.
        if (line.type() === 'error' && !line.text().includes('404 (Not Found)')) note(line.text());
      });
      page.on('pageerror', (error) => note(error.message));
      for (const path of [...(await pathsOf(locale, request)), `/${locale}/nothing`]) {
        await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
        await page.goto(path);
        await page.evaluate(axe.source);
        wrong.push(...(await faults(page)));
        wrong.push(...(await restyledLater(page)).map((what) => `${path} restyles ${what}`));
        wrong.push(...(await kept(page)).map((what) => `${path} keeps ${what}`));
        // The switch does something only where the page's scripts run and React has taken over.
        await page.locator('.theme-choice select').first().selectOption('dark');
        await expect(page.locator('html'), path).toHaveAttribute('data-theme', 'dark');
        await page.locator('.theme-choice select').first().selectOption('auto');
      }
      expect(wrong).toEqual([]);
    });
  });

  test(`the title of every page ends with the script for a chosen theme, ${locale}`, async ({ request }) => {
    for (const path of [...(await pathsOf(locale, request)), `/${locale}/nothing`]) {
      const html = await (await request.get(path)).text();
      expect(html, path).toContain('<link rel="expect" href="#title-end" blocking="render"/>');
      const title = /<header class="title-block">.*?<\/header>/s.exec(html)?.[0] ?? '';
      const script = title.slice(title.lastIndexOf('<script'));
      expect(script, path).toMatch(
        /^<script nonce="[^"]+">.*localStorage\.theme.*<\/script><span id="title-end"><\/span><\/header>$/s,
      );
    }
  });

  test.describe(`without scripts, ${locale}`, () => {
    test.use({ javaScriptEnabled: false, bypassCSP: true });

    test('every page can be read, and its text file has the same words', async ({ page, request }) => {
      test.setTimeout(600_000);
      await showEach(page, await pathsOf(locale, request), async (path) => {
        await expect(page.locator('h1'), path).toBeVisible();
        const text = await page.locator('main').innerText();
        expect(text.length, path).toBeGreaterThan(200);
        const unfolded = await page.locator('main').evaluate((main) => {
          for (const fold of main.querySelectorAll('details')) fold.open = true;
          return (main as HTMLElement).innerText;
        });
        const file = await request.get(path.replace(/(?=\?|$)/, '.md'));
        expect(wordsOfMarkdown(await file.text()), path).toEqual(wordsOf(unfolded));
        await expect(page.locator('.theme-choice').first(), path).toBeHidden();
      });
    });
  });
}
