import { expect, test } from '@playwright/test';
import { message } from './support/messages';
import { kept, openAlive, openStep } from './support/pages';
import { anyWindow, inLanguage } from './support/tags';

const both = '?from=mastodon.social&to=expressional.social';
const marker = 'zzqanna';
const paths = { da: '/da/guide/flyt-server', en: '/en/guide/move-server' } as const;
const closingPaths = {
  da: '/da/guide/flyt-server/serveren-lukker',
  en: '/en/guide/move-server/server-closing',
} as const;

for (const locale of ['da', 'en'] as const) {
  const tools = (key: string) => message(locale, 'tools', key);
  const guide = paths[locale] + both;

  test.describe(`the reader's own tools, ${locale}`, inLanguage(locale), () => {
    let requests: string[];

    test.beforeEach(async ({ page, context }) => {
      requests = [];
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      context.on('request', (request) =>
        requests.push(request.url() + JSON.stringify(request.headers()) + (request.postData() ?? '')),
      );
      page.on('pageerror', (error) => expect(error).toBeNull());
    });

    test.afterEach(() => {
      // In the part after # a name may stand: a browser shows it here, but never sends it.
      const sent = requests.map((request) => request.replace(/#[^"{]*/g, ''));
      expect(sent.filter((request) => request.includes(marker))).toEqual([]);
    });

    test('reading a whole guide stores nothing', async ({ page }) => {
      await page.goto(guide, { waitUntil: 'networkidle' });
      await page.mouse.wheel(0, 100_000);
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      expect(await kept(page)).toEqual([]);
      await expect(page.getByRole('button', { name: tools('forget.button') })).toBeHidden();
    });

    test('nothing can be copied that holds a stand-in for a name', anyWindow, async ({ page }) => {
      await openAlive(page, guide);
      await openStep(page, 'prepare');
      for (const button of await page.locator('[data-copy]:visible').all()) {
        const text = await button.evaluate((it) => it.parentElement?.previousElementSibling?.innerHTML ?? '');
        expect(text).not.toContain('stand-in');
      }
      await expect(page.locator('.handle-example:visible')).toHaveCount(0);
      await expect(page.locator('[data-until-named]:visible').first()).toContainText('anna');
    });

    test('names typed once are in every handle, also tomorrow, until they are forgotten', async ({
      page,
      context,
    }) => {
      await openAlive(page, guide);
      await page.locator('.handles summary').click();
      await page.getByLabel(tools('handles.from')).fill(marker);
      await page.getByLabel(tools('handles.to')).fill(`@${marker}2@expressional.social`);
      await page.close();

      const later = await context.newPage();
      await openAlive(later, guide);
      const handles = later.locator('.handle-example code');
      await expect(handles.nth(0)).toHaveText(`${marker}@mastodon.social`);
      await expect(handles.nth(1)).toHaveText(`${marker}2@expressional.social`);
      await expect(later.locator('.last-look-handle code').first()).toHaveText(`@${marker}@mastodon.social`);

      await openStep(later, 'prepare');
      await openStep(later, 'move');
      await later.locator('.handle-example button').nth(1).click();
      await expect(later.locator('.handle-example [role=status]').nth(1)).toHaveText(tools('copy.done'));
      expect(await later.evaluate(() => navigator.clipboard.readText())).toBe(
        `${marker}2@expressional.social`,
      );

      await later.getByRole('button', { name: tools('forget.button') }).click();
      await expect(later.getByText(tools('forget.done'))).toBeVisible();
      expect(await kept(later)).toEqual([]);
      await expect(handles.nth(0)).not.toContainText(marker);
    });

    test('a pasted handle fills server and name, and only the server is sent', async ({ page }) => {
      await openAlive(page, `/${locale}`);
      const card = page.locator('.route-form');
      await card.locator('[name=from]').fill(`@${marker}@mastodon.social`);
      await card.locator('[name=to]').fill(`https://expressional.social/@${marker}2`);
      await card.locator('[name=to]').press('Enter');
      await expect(page).toHaveURL(guide);
      await expect(page.locator('.handle-example code').nth(0)).toHaveText(`${marker}@mastodon.social`);
      await expect(page.locator('.handle-example code').nth(1)).toHaveText(`${marker}2@expressional.social`);
    });

    test('the button takes the first press also when the last field holds a handle', async ({ page }) => {
      for (const path of [`/${locale}`, `${guide}&change=1`]) {
        await openAlive(page, path);
        await page.locator('.route-form [name=from]').fill('mastodon.social');
        await page.locator('.route-form [name=to]').fill(`@${marker}@expressional.social`);
        await page.locator('.route-form button').click();
        await expect(page).toHaveURL(guide);
      }
    });

    test('a handle pasted for one server is not sent either', anyWindow, async ({ page }) => {
      const forOneServer = {
        da: ['/da/guide/kom-i-gang', '/da/guide/vaelg-server', '/da/for-admins'],
        en: ['/en/guide/tips', '/en/guide/choose-a-server', '/en/for-admins'],
      };
      for (const path of forOneServer[locale]) {
        await openAlive(page, path);
        await page.locator('.route-form input').first().fill(`@${marker}@mastodon.social`);
        await page.locator('.route-form input').first().press('Enter');
        await expect(page).toHaveURL(new RegExp(`${path}\\?(from|to)=mastodon\\.social$`));
      }
    });

    test('names in a link are asked about before they are used', anyWindow, async ({ page }) => {
      await openAlive(page, `${guide}#old=${marker}&new=${marker}2`);
      await expect(page.getByText(`@${marker}2@expressional.social`)).toBeVisible();
      await expect(page.locator('.handle-example code').nth(0)).not.toContainText(marker);
      expect(await kept(page)).toEqual([]);
      await page.getByRole('button', { name: tools('handles.offerAccept') }).click();
      await expect(page.locator('.handle-example code').nth(0)).toHaveText(`${marker}@mastodon.social`);
      await expect(page).toHaveURL(guide);
    });

    test('ticks are kept for these two servers, in all tabs, and show where to go on', async ({
      page,
      context,
    }) => {
      await openAlive(page, guide);
      const other = await context.newPage();
      await openAlive(other, guide);
      await page.locator('#ready .tick input').first().check();
      await expect(page.locator('.resume a')).toHaveAttribute('href', '#ready');
      await openStep(page, 'export');
      await page.locator('#export .step-done input').check();
      await expect(other.locator('#export .step-done input')).toBeChecked();
      await expect(other.locator('.resume a')).toHaveAttribute('href', '#prepare');
      await expect(other.locator('.contents .tick-mark')).toHaveCount(1);

      await openAlive(other, `${paths[locale]}?from=mastodon.social&to=mstdn.dk`);
      await expect(other.locator('#export .step-done input')).not.toBeChecked();

      await page.reload();
      await expect(page.locator('#ready .tick input').first()).toBeChecked();
      await page.getByRole('button', { name: tools('ticks.reset') }).click();
      await expect(page.locator('#ready .tick input').first()).not.toBeChecked();
      expect(await kept(page)).toEqual([]);
    });

    test('what is shared holds the servers and no name', async ({ page, baseURL }) => {
      await openAlive(page, guide);
      await page.locator('.handles summary').click();
      await page.getByLabel(tools('handles.from')).fill(marker);
      await page.locator('#share > summary').click();
      const share = page.locator('.route-card .share');
      await expect(share.locator('svg.qr-code')).toBeVisible();
      await share.getByRole('button', { name: tools('copy.button') }).click();
      await expect(share.getByRole('status').first()).toHaveText(tools('copy.done'));
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(baseURL + guide);
      for (const link of await page.locator('.share a').all()) {
        const href = decodeURIComponent((await link.getAttribute('href')) ?? '');
        expect(href).toContain(baseURL + guide);
        expect(href).not.toContain(marker);
      }
    });
  });

  test(
    `a page that something changed before it came alive has lost nothing, ${locale}`,
    anyWindow,
    async ({ page }) => {
      // As extensions and translators do: React then makes the whole page anew.
      await page.addInitScript(() => {
        const change = () => {
          const title = document.querySelector('h1');
          if (!title) return;
          watcher.disconnect();
          title.innerHTML = '<font>?</font>';
        };
        const watcher = new MutationObserver(change);
        watcher.observe(document, { childList: true, subtree: true });
      });
      await page.goto(guide);
      await expect(page.locator('h1')).not.toHaveText('?');
      for (const id of ['export', 'prepare', 'import', 'lastLook', 'move', 'after'])
        await expect(page.locator(`#${id} .step-why`)).not.toBeEmpty();
      expect(await page.locator('.screen .mark').count()).toBeGreaterThan(10);
      await openStep(page, 'export');
      await page.locator('#export .step-done input').check();
      await page.reload();
      await expect(page.locator('#export .step-done input')).toBeChecked();
    },
  );

  test(
    `a guide that is kept opens without a network, and is forgotten with the rest, ${locale}`,
    anyWindow,
    async ({ page, context }) => {
      // Kept while the servers are being changed: what is kept is the guide itself.
      await openAlive(page, `${guide}&change=1`);
      await openStep(page, 'ready');
      await page
        .locator('#ready')
        .getByRole('button', { name: tools('offline.save') })
        .click();
      await expect(page.locator('#ready').getByText(tools('offline.saved'))).toBeVisible();
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.locator('#ready .step-done input').check();
      await page.goto(guide);

      await context.setOffline(true);
      await page.reload();
      await expect(page.locator('#ready .step-done input')).toBeChecked();
      await expect(page.locator('#step-after .step-row')).toBeVisible();
      await context.setOffline(false);

      await page.getByRole('button', { name: tools('forget.button') }).click();
      await expect(page.getByText(tools('forget.done'))).toBeVisible();
      expect(await kept(page)).toEqual([]);
    },
  );

  test(
    `an admin gets everything for a server, without scripts, ${locale}`,
    inLanguage(locale),
    async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
      const page = await context.newPage();
      await page.goto(`/${locale}/for-admins`);
      await page.locator('[name=to]').fill('https://løkka.com/about');
      await page.locator('[name=to]').press('Enter');
      await expect(page).toHaveURL(`/${locale}/for-admins?to=xn--lkka-gra.com`);
      for (const language of ['da', 'en'] as const) {
        const link = `${baseURL}${paths[language]}?to=xn--lkka-gra.com`;
        await expect(page.locator('#links code').filter({ hasText: link })).toHaveCount(1);
        const leave = `${baseURL}${closingPaths[language]}?from=xn--lkka-gra.com`;
        await expect(page.locator('#links code').filter({ hasText: leave })).toHaveCount(1);
        await expect(page.locator('#badge pre').filter({ hasText: link })).toHaveCount(2);
        const poster = `/${language}/for-admins/poster.svg?to=xn--lkka-gra.com`;
        await expect(page.locator(`#print a[href="${poster}"]`)).toBeVisible();
        const answer = await page.request.get(poster);
        expect(answer.headers()['content-type']).toContain('image/svg+xml');
        expect(answer.headers()['cross-origin-resource-policy']).toBe('cross-origin');
      }
      await expect(page.locator('#texts')).toContainText('--replay');
      await context.close();
    },
  );

  test(
    `the guide as a text file says the same and has the same links, ${locale}`,
    anyWindow,
    async ({ page }) => {
      await page.goto(guide);
      const links = await page
        .locator('main .step a[href^="https"]')
        .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
      const file = await page.locator('.offline a').first().getAttribute('href');
      const answer = await page.request.get(file ?? '');
      expect(answer.headers()['content-type']).toContain('text/markdown');
      const text = await answer.text();
      const inFile = [...text.matchAll(/\]\(<(https:[^>]+)>\)/g)].map(([, url]) => url);
      expect(new Set(inFile)).toEqual(new Set(links));
      expect(text).toContain(`## ${await page.locator('#move-title').innerText()}`);
      expect((await page.request.get(`${paths[locale]}/nothing.md`)).status()).toBe(404);
    },
  );

  for (const javaScriptEnabled of [true, false])
    test(
      `somebody gets reminders for their move, ${locale}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`,
      anyWindow,
      async ({ browser, baseURL }) => {
        const context = await browser.newContext({ javaScriptEnabled, baseURL });
        const page = await context.newPage();
        await page.goto(guide);
        await expect(page.locator('.reminders')).toBeHidden();
        await page.locator('#step-after > summary').click();
        await page.locator('#step-after a[href="#reminders"]').click();
        await page.locator('.reminders input[type=date]').fill('2026-12-01');
        const download = page.waitForEvent('download');
        await page.locator('.reminders button').click();
        expect((await download).url()).toContain('date=2026-12-01');
        expect((await download).suggestedFilename()).toBe('reminders.ics');
        await context.close();
      },
    );

  test.describe(`the guide without scripts, ${locale}`, inLanguage(locale), () => {
    test.use({ javaScriptEnabled: false });

    test('has no control that does nothing', async ({ page }) => {
      await page.goto(guide);
      await expect(page.locator('button:not([type=submit]):visible')).toHaveCount(0);
      await expect(page.locator('input[type=checkbox]:visible')).toHaveCount(0);
      await expect(page.locator('input:not(form input):visible')).toHaveCount(0);
      await expect(page.locator('.handle-example').first()).toContainText('@mastodon.social');
      await page.locator('#share > summary').click();
      await expect(page.locator('.route-card .share a').first()).toBeVisible();
    });
  });
}
