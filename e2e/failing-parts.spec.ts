import { type BrowserContext, expect, type Page } from '@playwright/test';
import { mastodon, withAnswers } from '@/lib/browser/checks/testing';
import { test } from './support/fediverse';
import { message } from './support/messages';
import { bothServers, moveGuide, openAlive } from './support/pages';

const [from, to] = ['mastodon.social', 'expressional.social'];
const guide = moveGuide.en + bothServers;
const trouble = '/en/guide/trouble';

/** Takes a function of the browser away in the middle of its work: whoever calls it is thrown out. */
type Fault = { name: string; path: string; spoil: () => void };

const faults: Fault[] = [
  {
    name: 'languages have no names',
    path: guide,
    spoil: () => {
      const spoilt = () => {
        throw new Error('spoilt');
      };
      Object.assign(Intl, { DisplayNames: spoilt, ListFormat: spoilt });
    },
  },
  {
    name: 'what is kept cannot be followed',
    path: guide,
    spoil: () => {
      const listen = window.addEventListener;
      window.addEventListener = function (this: Window, ...args: Parameters<typeof listen>) {
        if (['storage', 'hashchange'].includes(args[0])) throw new Error('spoilt');
        listen.apply(this, args);
      } as typeof listen;
    },
  },
  {
    name: 'the device keeps nothing, and says so late',
    path: guide,
    spoil: () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    },
  },
  {
    name: 'what is seen cannot be watched',
    path: guide,
    spoil: () => {
      // Missing rather than failing: Next makes one as it starts, where there is one, and nothing of the page would run.
      Object.assign(window, { IntersectionObserver: undefined });
    },
  },
  {
    name: 'the colour of the frame cannot be found',
    path: guide,
    spoil: () => {
      const find = document.querySelector;
      document.querySelector = ((selector: string) => {
        if (selector.includes('theme-color')) throw new Error('spoilt');
        return find.call(document, selector);
      }) as typeof find;
    },
  },
  {
    name: 'forms cannot be found',
    path: guide,
    spoil: () => {
      const closest = Element.prototype.closest;
      Element.prototype.closest = function (this: Element, selector: string) {
        if (selector === 'form') throw new Error('spoilt');
        return closest.call(this, selector);
      } as typeof closest;
    },
  },
  {
    name: 'boxes and handles cannot be found',
    path: guide,
    spoil: () => {
      const find = document.querySelectorAll;
      document.querySelectorAll = ((selector: string) => {
        if (/data-tick|own-name|contents/.test(selector)) throw new Error('spoilt');
        return find.call(document, selector);
      }) as typeof find;
    },
  },
  {
    name: 'letters cannot be compared',
    path: trouble,
    spoil: () => {
      String.prototype.normalize = () => {
        throw new Error('spoilt');
      };
    },
  },
];

/** What a page holds that no part of it may take away. */
const held = (page: Page) =>
  page.evaluate(() => ({
    title: document.querySelector('h1')?.textContent,
    parts: document.querySelectorAll('main h2').length,
    links: document.querySelectorAll('main a').length > 10,
    fields: document.querySelectorAll('main form input:not([type=hidden]), main form select').length,
  }));

/** What each page holds where nothing is spoilt, by its path. */
const whole = new Map<string, Awaited<ReturnType<typeof held>>>();

async function heldByWhole(path: string, context: BrowserContext) {
  const known = whole.get(path);
  if (known) return known;
  const plain = await context.newPage();
  await openAlive(plain, path);
  const found = await held(plain);
  await plain.close();
  whole.set(path, found);
  return found;
}

for (const { name, path, spoil } of faults) {
  test(`the page stays as it was where ${name}`, async ({ page, context }) => {
    const before = await heldByWhole(path, context);
    expect(before.parts).toBeGreaterThan(2);
    await page.addInitScript(spoil);
    await openAlive(page, path);
    const search = page.locator('input[type=search]').last();
    if (path === trouble) await search.fill('alias');
    await page.evaluate(() => {
      location.hash = 'old=anna';
    });
    expect(await held(page)).toEqual(before);
    await expect(page.locator('body')).not.toContainText(message('en', 'error', 'title'));
  });
}

/** Presses the button of the check, and waits for what it says. */
async function check(page: Page, said: string) {
  await page.goto(guide);
  await page.getByText(message('en', 'server-check', 'summary.two'), { exact: true }).click();
  await page.locator('.server-check button').first().click();
  await expect(page.locator('.server-check [role=status]').first()).toHaveText(
    message('en', 'server-check', said),
    { timeout: 15_000 },
  );
  await expect(page.locator('main h2').nth(5)).toBeAttached();
}

test('a language that is none leaves the guide there, and is said', async ({ page, fediverse }) => {
  for (const languages of [['en-a1'], ['da-12'], [{}], 'da', [['da']]]) {
    fediverse.holds({ [from]: mastodon(from, '4.6.0'), [to]: mastodon(to, '4.6.0', { languages }) });
    await check(page, 'answered');
    await expect(page.locator('.check-findings').nth(1)).toContainText(
      message('en', 'server-check', 'parts.languages'),
    );
  }
});

test('other answers in the wrong shape leave the guide there', async ({ page, fediverse }) => {
  const shapes = [null, 5, 'x', [], [{}], { toString: 5 }, '\u202E'.repeat(500)];
  for (const shape of shapes) {
    const odd = mastodon(to, '4.6.0', {
      title: shape,
      version: shape,
      rules: shape,
      domain: shape,
      registrations: shape,
      configuration: shape,
    });
    const blocks = { '/api/v1/instance/domain_blocks': { body: shape } };
    fediverse.holds({ [from]: withAnswers(mastodon(from, '4.6.0'), blocks), [to]: odd });
    await check(page, 'answered');
    await expect(page.locator('.check-findings li').nth(2)).toBeVisible();
  }
});

test('a check that fails by itself says so, and can be tried again', async ({ page, fediverse }) => {
  fediverse.holds({ [from]: mastodon(from, '4.6.0'), [to]: mastodon(to, '4.6.0') });
  await page.addInitScript(() => {
    const entries = Object.entries;
    // What the findings are written with.
    Object.entries = ((value: object) => {
      if ('isSpoilt' in window && typeof value === 'object' && 'host' in value) throw new Error('spoilt');
      return entries(value);
    }) as typeof entries;
    Object.assign(window, { isSpoilt: true });
  });
  await check(page, 'failed');
  await page.evaluate(() => {
    delete (window as unknown as { isSpoilt?: true }).isSpoilt;
  });
  await page.locator('.server-check button').first().click();
  await expect(page.locator('.check-findings').first()).toBeVisible();
});
