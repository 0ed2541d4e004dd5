import { expect, type Page, test } from '@playwright/test';
import { locales } from '@/lib/i18n/routing';
import { situationIds } from '@/lib/move/situations/ids';
import { situationPage } from '@/lib/pages/situation-pages';
import { bringFonts, type Font, fonts, setIn } from './support/fonts';
import { openedLocales, pathIn } from './support/languages';
import {
  allPathsOf,
  bothServers,
  longestServers,
  moveGuide,
  openAlive,
  pathsOf,
  showEach,
} from './support/pages';

// No page may be wider than its window, whatever font the reader's device has: both ends are brought along, see support/fonts.ts.

test.use({ bypassCSP: true });

const smallest = 320;

/** Unfolds all that is folded: it is as wide as the rest. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });

/** By how much a page is wider than its window, and the innermost elements that reach beyond it. */
function overflow(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right + scrollX > clientWidth + 0.5,
    );
    const innermost = beyond.filter(
      (element) => !beyond.some((other) => other !== element && element.contains(other)),
    );
    const names = innermost.slice(0, 3).map((element) => element.outerHTML.slice(0, 100));
    return `${scrollWidth - clientWidth} px too wide: ${names.join(' ')}`;
  });
}

/** In which of these fonts a page is too wide for a window, all of it unfolded. */
async function tooWide(page: Page, width = smallest, inFonts: readonly Font[] = fonts): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await unfold(page);
  const found: string[] = [];
  for (const font of inFonts) {
    await setIn(page, font);
    const fault = await overflow(page);
    if (fault) found.push(`at ${width} in the ${font} font: ${fault}`);
  }
  return found;
}

/** Puts a long word into each text of a page, as a longer language or a longer name would. */
const lengthen = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      // The words for old and new are short in every language, and are not broken.
      if (text.parentElement?.closest('script, style, noscript, .server-word')) continue;
      text.data = text.data.replace(/\p{L}{3,}/u, 'Kontooplysningsindstillingsmuligheder');
    }
  });

/** What is wrong with pages as the server sends them: what comes alive has a test of its own. */
async function faultsOf(
  page: Page,
  paths: readonly string[],
  look: (path: string) => Promise<string[]>,
): Promise<string[]> {
  await bringFonts(page);
  const found: string[] = [];
  await showEach(page, paths, async (path) => {
    found.push(...(await look(path)).map((fault) => `${path} ${fault}`));
  });
  return found;
}

test('the two fonts are those of the test, and differ as they should', async ({ page }) => {
  await bringFonts(page);
  await page.goto('/en/about');
  const widths: number[] = [];
  for (const font of fonts) {
    await setIn(page, font);
    widths.push(
      await page.evaluate(() => {
        const line = document.createElement('button');
        line.textContent = 'The quick brown fox jumps over the lazy dog';
        line.style.whiteSpace = 'nowrap';
        document.body.append(line);
        const { width } = line.getBoundingClientRect();
        line.remove();
        return width;
      }),
    );
  }
  const [wide = 0, narrow = 0] = widths;
  expect(wide / narrow).toBeGreaterThan(1.4);
});

// Languages besides those that are opened: their words may be longer, all else is the same.
for (const locale of locales.filter((other) => !openedLocales.includes(other))) {
  test(`the words of every page fit the narrowest window, ${locale}`, async ({ page, request }) => {
    test.setTimeout(300_000);
    const paths = [...(await allPathsOf(locale, request)), pathIn(locale, 'guide/move-server') + bothServers];
    expect(await faultsOf(page, paths, () => tooWide(page, smallest, ['wide']))).toEqual([]);
  });
}

for (const locale of openedLocales) {
  test(`every kind of page fits the narrowest window, in the widest and the narrowest font, ${locale}`, async ({
    page,
    request,
  }) => {
    test.setTimeout(300_000);
    expect(await faultsOf(page, await pathsOf(locale, request), () => tooWide(page))).toEqual([]);
  });
}

// What is alike differs in its words alone: asked in the language with the longer ones, and with longer ones put in.
test.describe('whatever the words', () => {
  test.describe.configure({ timeout: 300_000 });
  const locale = 'da';

  test('every kind of page fits in wider windows, and with a long word in each of its texts', async ({
    page,
    request,
  }) => {
    const look = async () => {
      const found: string[] = [];
      for (const width of [1024, 640, 390]) found.push(...(await tooWide(page, width, ['wide'])));
      await lengthen(page);
      return [...found, ...(await tooWide(page, smallest, ['wide'])).map((fault) => `long words ${fault}`)];
    };
    expect(await faultsOf(page, await pathsOf(locale, request), look)).toEqual([]);
  });

  test('every kind of page fits where a style makes the text twice as large', async ({ page, request }) => {
    const guides = situationIds.map((id) => pathIn(locale, situationPage(id)) + bothServers);
    const look = async () => {
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      const found: string[] = [];
      for (const width of [360, 768, 1280]) found.push(...(await tooWide(page, width, ['wide'])));
      return found;
    };
    expect(await faultsOf(page, [...(await pathsOf(locale, request)), ...guides], look)).toEqual([]);
  });

  test('every kind of page fits with the longest names that servers can have', async ({ page, request }) => {
    const paths = (await pathsOf(locale, request)).filter((path) => !path.includes('?'));
    const long = 'w'.repeat(60);
    const names = `username=${long}@${long}.example.dk&alias=${long}@${long}.dk`;
    const all = [
      ...paths.map((path) => path + longestServers),
      `${pathIn(locale, 'guide/own-domain')}?${names}`,
      `${pathIn(locale, 'guide/trouble')}?q=${'w'.repeat(200)}`,
      `${pathIn(locale, 'search')}?q=${'w'.repeat(200)}`,
      `${moveGuide[locale]}?from=${'w'.repeat(300)}&to=w@w@w`,
      `${moveGuide[locale]}?from=mastodon.social&to=mstdn.dk&fromSoftware=mastodon@4.1&toSoftware=misskey`,
    ];
    expect(await faultsOf(page, all, () => tooWide(page, smallest, ['wide']))).toEqual([]);
  });

  test('what comes alive fits', async ({ page }) => {
    await bringFonts(page);
    const long = 'w'.repeat(60);
    await openAlive(page, `${moveGuide[locale]}${longestServers}#old=${long}&new=${long}`);
    await expect(page.locator('.offer')).toBeVisible();
    await unfold(page);
    for (const field of await page.locator('.name-field input').all()) await field.fill(`${long} ${long}`);
    for (const box of await page.locator('.step-done input').all()) await box.check();
    await page.locator('.handles details > p > .quiet-button').click();
    expect(await tooWide(page)).toEqual([]);
  });
});
