import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { pathsOf } from './support/pages';

/** What is wrong on a page, one line per fault with the elements it is about. */
async function faults(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')} on ${page.url()}`,
  );
}

// Each language in a window of its own: what is wrong with the markup of one is wrong in the other.
for (const [locale, window, viewport] of [
  ['da', 'a wide window', { width: 1280, height: 900 }],
  ['en', 'a narrow one', { width: 390, height: 844 }],
] as const) {
  test.describe(`${locale}, in ${window}`, () => {
    test.use({ viewport });

    test('every page can be read by everyone, light and dark', async ({ page, request }) => {
      test.setTimeout(600_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const found: string[] = [];
      for (const path of await pathsOf(locale, request)) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(path);
        found.push(...(await faults(page)));
        // The page is the same in the dark but for its colours.
        await page.emulateMedia({ colorScheme: 'dark' });
        found.push(...(await faults(page, ['color-contrast'])));
      }
      expect(found).toEqual([]);
    });
  });
}
