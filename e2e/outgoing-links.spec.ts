import { expect, type Page } from '@playwright/test';
import { test } from './support/fediverse';
import { openAlive, pathsOf, showEach } from './support/pages';

const hosts = ['mstdn.dk', 'helvede.net'];

type Link = { href: string; rel: string; isNearName: boolean };

/** Links of a page to other hosts, and whether the part of the page they stand in, unfolded, shows that host in full. */
async function outgoingLinks(page: Page): Promise<Link[]> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  return page.locator('a[href]').evaluateAll((all) =>
    (all as HTMLAnchorElement[])
      .filter(({ origin, protocol }) => protocol.startsWith('http') && origin !== location.origin)
      .map((link) => ({
        href: link.href,
        rel: link.rel,
        isNearName: (
          link.closest<HTMLElement>('section[id], .step-fold, aside, nav, .trouble-page')?.innerText ?? ''
        ).includes(link.host),
      })),
  );
}

/** The pages of a language that can name servers, with both named. */
const withServers = (paths: string[]) =>
  paths.filter((path) => !path.includes('?')).map((path) => `${path}?from=${hosts[0]}&to=${hosts[1]}`);

test.describe('links of every page', () => {
  test.use({ bypassCSP: true });

  for (const locale of ['da', 'en'] as const) {
    test(`a link to a reader’s server is HTTPS, tells nothing, and stands beside the whole name, ${locale}`, async ({
      page,
      request,
    }) => {
      test.setTimeout(600_000);
      let seen = 0;
      const wrong: string[] = [];
      await showEach(page, withServers(await pathsOf(locale, request)), async (path) => {
        for (const { href, rel, isNearName } of await outgoingLinks(page)) {
          const { protocol, host } = new URL(href);
          if (protocol !== 'https:') wrong.push(`${path}: ${href} is not HTTPS`);
          if (!hosts.includes(host)) continue;
          seen++;
          if (rel !== 'noopener noreferrer') wrong.push(`${path}: ${href} has rel "${rel}"`);
          if (!isNearName) wrong.push(`${path}: ${href} stands without its name`);
        }
      });
      expect(wrong).toEqual([]);
      expect(seen).toBeGreaterThan(50);
    });
  }
});

test('whoever a reader is sent to is not told from where', async ({ page, context, fediverse }) => {
  test.setTimeout(300_000);
  fediverse.holds({});
  for (const path of ['/en/guide/move-server', '/da/guide/vaelg-server', '/en/guide/tips', '/da/fakta']) {
    await openAlive(page, `${path}?from=${hosts[0]}&to=${hosts[1]}`);
    const wanted = new Map((await outgoingLinks(page)).map(({ href }) => [new URL(href).href, href]));
    // Every twentieth: that each has what keeps it silent is told above.
    for (const href of [...wanted.keys()].filter((_, index) => index % 20 === 0)) {
      const link = page.locator(`a[href="${href}"]:visible`).first();
      if ((await link.count()) === 0) continue;
      const before = fediverse.questions.length;
      const opened = context.waitForEvent('page');
      await link.click({ modifiers: ['ControlOrMeta'] });
      const tab = await opened;
      await expect.poll(() => fediverse.questions.length, { message: href }).toBeGreaterThan(before);
      await tab.close();
    }
  }
  expect(fediverse.questions.length).toBeGreaterThan(5);
  expect(fediverse.questions.filter(({ headers }) => headers.referer !== undefined)).toEqual([]);
});
