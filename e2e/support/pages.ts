import { type APIRequestContext, expect, type Page } from '@playwright/test';
import type { RealLocale } from '@/lib/i18n/routing';
import { pathsListed, withoutAlike } from './every-path';
import { pathsIn } from './languages';

/** The move guide in each language, and a query that fills it in. */
export const moveGuide = pathsIn('guide/move-server');
export const bothServers = '?from=mastodon.social&to=expressional.social';

/** Two hosts as long as hosts can be, 253 characters each. */
export const longestServers = (() => {
  const host = (letter: string) => `${`${letter.repeat(63)}.`.repeat(3)}${letter.repeat(57)}.com`;
  return `?from=${host('a')}&to=${host('b')}`;
})();

/** Paths of all pages of a language, as the sitemap lists them. */
export async function allPathsOf(locale: RealLocale, request: APIRequestContext): Promise<string[]> {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  return pathsListed(sitemap).filter((path) => path === `/${locale}` || path.startsWith(`/${locale}/`));
}

/** Paths of the pages of a language, and of the move guide with servers in it. */
export async function pathsOf(locale: RealLocale, request: APIRequestContext): Promise<string[]> {
  const own = await allPathsOf(locale, request);
  const guide = moveGuide[locale];
  return [
    ...withoutAlike(own),
    guide + bothServers,
    `${guide}?from=not+a+server`,
    `${guide}?to=mstdn.dk&fromSoftware=mastodon@4.1`,
  ];
}

/** Waits until the scripts of a page run: the last thing they do at first is to say which theme holds. */
export async function isAlive(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-theme');
}

/** Opens a page and waits until its scripts run. */
export async function openAlive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await isAlive(page);
}

/** Opens one step of the guide, and with it all that is folded in it. */
export async function openStep(page: Page, step: string): Promise<void> {
  await page.evaluate((id) => {
    const fold = document.querySelector<HTMLDetailsElement>(`#step-${id}`);
    for (const part of [fold, ...(fold?.querySelectorAll('details') ?? [])]) if (part) part.open = true;
  }, step);
}

/** Shows another page of the site in the place of the one that is open, as it comes from the server; none of its scripts run. */
const putInPlace = (page: Page, html: string) =>
  page.evaluate((source) => {
    const { documentElement } = new DOMParser().parseFromString(source, 'text/html');
    document.replaceChild(document.adoptNode(documentElement), document.documentElement);
  }, html);

/**
 * Shows one page after the other in one window, without their scripts: a fraction of the work of opening each. Needs `bypassCSP`, for the
 * styles of a page hold its own nonce.
 */
export async function showEach(
  page: Page,
  paths: readonly string[],
  look: (path: string) => Promise<void>,
): Promise<void> {
  await page.route(/\/_next\/static\/.*\.js/, (route) => route.abort());
  for (const [place, path] of paths.entries()) {
    if (place === 0) await page.goto(path, { waitUntil: 'domcontentloaded' });
    else await putInPlace(page, await (await page.request.get(path)).text());
    await look(path);
  }
}

/** All that the browser keeps for this site: storage of either kind, databases, caches, workers, cookies. */
export async function kept(page: Page): Promise<string[]> {
  const inPage = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => `${name}`),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
  return [...inPage, ...(await page.context().cookies()).map(({ name }) => name)];
}

/** A shift of the layout: how far, and whether it follows what the reader has just done. */
export type Shift = { value: number; hadRecentInput: boolean };

/** Watches every page that is opened from now on; what comes back tells the shifts of the one that is open. */
export async function watchShifts(page: Page): Promise<() => Promise<Shift[]>> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries() as (PerformanceEntry & Shift)[])
        shifts.push({ value, hadRecentInput });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
}
