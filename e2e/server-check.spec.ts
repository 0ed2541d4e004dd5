import { expect, type Page } from '@playwright/test';
import {
  account,
  akkoma,
  always,
  gotosocial,
  mastodon,
  mastodon3,
  misskey,
  nodeInfoAnswers,
  pixelfed,
  type Reply,
  type TestServer,
  withAnswers,
} from '@/lib/browser/checks/testing';
import type { RealLocale as Locale } from '@/lib/i18n/routing';
import { type Fediverse, test } from './support/fediverse';
import { pathsIn } from './support/languages';
import { message } from './support/messages';
import { anyWindow, inLanguage } from './support/tags';

const guides = pathsIn('guide/move-server');
const [from, to] = ['mastodon.social', 'expressional.social'];
const query = `?from=${from}&to=${to}`;

function text(locale: Locale, key: string, values: Record<string, string> = {}): string {
  return message(locale, 'server-check', key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** Opens the guide and unfolds the check. */
async function open(page: Page, locale: Locale = 'en', search = query) {
  await page.goto(guides[locale] + search);
  await page.getByText(text(locale, 'summary.two'), { exact: true }).click();
}

async function ask(page: Page, locale: Locale = 'en') {
  await page.getByRole('button', { name: text(locale, 'ask.two', { from, to }) }).click();
  await expect(page.locator('.server-check [role=status]').first()).toHaveText(text(locale, 'answered'), {
    timeout: 15_000,
  });
}

function finding(page: Page, id: string, values: Record<string, string>, locale: Locale = 'en') {
  return page.locator('.check-findings li').filter({ hasText: text(locale, `findings.${id}`, values) });
}

test.describe('the check of two servers', () => {
  let exceptions: string[];

  test.beforeEach(({ page }) => {
    exceptions = [];
    page.on('pageerror', (error) => exceptions.push(error.message));
    page.on('console', (line) => {
      if (/Content Security Policy|Uncaught|Minified React/.test(line.text())) exceptions.push(line.text());
    });
  });

  test.afterEach(() => expect(exceptions).toEqual([]));

  test(
    'asks nobody before the click, and then the two named servers only, without telling who asks',
    anyWindow,
    async ({ page, fediverse }) => {
      const hosts = { [from]: mastodon(from, '4.6.0'), [to]: mastodon(to, '4.5.3') };
      fediverse.holds(hosts);
      await page.goto(guides.en + query, { waitUntil: 'networkidle' });
      await page.getByText(text('en', 'summary.two'), { exact: true }).click();
      for (const host of [from, to]) {
        await expect(page.locator('.server-check > p').first()).toContainText(host);
      }
      expect(fediverse.questions).toEqual([]);
      const own: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('//localhost')) own.push(new URL(request.url()).pathname);
      });
      await ask(page);
      expect([...new Set(fediverse.questions.map(({ host }) => host))].sort()).toEqual([to, from].sort());
      for (const { headers } of fediverse.questions) {
        expect(headers.cookie).toBeUndefined();
        expect(headers.referer).toBeUndefined();
      }
      expect(own.filter((path) => !path.startsWith('/_next/static/'))).toEqual([]);
    },
  );

  for (const locale of ['da', 'en'] as const) {
    test(
      `says what both run, and fits the guide to it (${locale})`,
      inLanguage(locale),
      async ({ page, fediverse }) => {
        fediverse.holds({ [from]: mastodon(from, '4.1.25'), [to]: gotosocial(to) });
        await open(page, locale);
        await ask(page, locale);
        await expect(
          finding(page, 'runsOld', { host: from, software: 'Mastodon 4.1.25' }, locale),
        ).toBeVisible();
        await expect(
          finding(page, 'runs', { host: to, software: 'GoToSocial 0.20.2' }, locale),
        ).toBeVisible();
        await expect(finding(page, 'signUpApproval', { host: to }, locale)).toBeVisible();
        await page.getByRole('link', { name: text(locale, 'fit'), exact: true }).click();
        await expect(page).toHaveURL(/fromSoftware=mastodon%404\.1\.25&toSoftware=gotosocial/);
        await page.locator('.change-link').click();
        await expect(page.locator('#fromSoftware')).toHaveValue('mastodon@4.1.25');
        await open(page, locale, new URL(page.url()).search);
        await ask(page, locale);
        await expect(page.getByText(text(locale, 'fits'))).toBeVisible();
      },
    );
  }

  const kinds: [string, TestServer, string, string][] = [
    ['Mastodon 4.6', mastodon(to, '4.6.0'), 'runs', 'Mastodon 4.6.0'],
    ['Mastodon 4.1', mastodon(to, '4.1.25'), 'runsOld', 'Mastodon 4.1.25'],
    ['Mastodon 3.5', mastodon3(to, '3.5.19'), 'runsOld', 'Mastodon 3.5.19'],
    ['GoToSocial', gotosocial(to), 'runs', 'GoToSocial 0.20.2'],
    ['Misskey', misskey(to), 'runs', 'Misskey 2025.4.1'],
    ['Pixelfed', pixelfed(to), 'runsHidden', ''],
    ['Akkoma', akkoma(to), 'runs', 'Akkoma 3.13.3'],
  ];
  test('recognises what a server runs', anyWindow, async ({ page, fediverse }) => {
    for (const [name, server, id, software] of kinds)
      await test.step(name, async () => {
        fediverse.holds({ [from]: mastodon(from, '4.6.0'), [to]: server });
        await open(page);
        await ask(page);
        await expect(finding(page, id, { host: to, software })).toBeVisible();
      });
  });

  test('promises no words of software that it does not know', anyWindow, async ({ page, fediverse }) => {
    const unheardOf = nodeInfoAnswers(to, { name: 'unheardof', version: '1.0' });
    fediverse.holds({ [to]: withAnswers(misskey(to), unheardOf) });
    await open(page);
    await ask(page);
    await expect(finding(page, 'runsUnknown', { host: to, software: 'unheardof 1.0' })).toBeVisible();
    await expect(page.locator('.check-fit')).toContainText(text('en', 'fitUnknown'));
  });

  const rel = 'http://nodeinfo.diaspora.software/ns/schema/2.0';
  const troubles: [string, string, TestServer | null][] = [
    ['cannot be reached', 'unreachable', null],
    ['lets no page read from it', 'unreachable', always({ isShared: false, body: {} })],
    ['redirects to a third, for all to see', 'redirects', always({ location: 'https://third.social/x' })],
    ['redirects in silence', 'unreachable', always({ location: 'https://third.social/x', isShared: false })],
    ['wants a login', 'needsLogin', always({ status: 401, body: {} })],
    ['refuses', 'refused', always({ status: 403, text: 'no' })],
    ['has none of it', 'missing', always({ status: 404, text: 'nothing' })],
    ['is overrun', 'busy', always({ status: 429, body: {} })],
    ['fails', 'broken', always({ status: 500, text: '<h1>Sorry</h1>' })],
    ['never stops', 'tooBig', always({ manner: 'endless' })],
    ['answers with a page', 'webPage', always({ text: '<!doctype html><p>Hello' })],
    ['answers half a JSON', 'unreadable', always({ text: '{"version":' })],
    ['answers brackets without end', 'unreadable', always({ text: '['.repeat(400_000) })],
  ];
  /** The page says what is wrong with one server, and what the other runs, and asks no third. */
  async function expectSaid(page: Page, fediverse: Fediverse, [, id, server]: (typeof troubles)[number]) {
    fediverse.holds({ [from]: mastodon(from, '4.6.0'), ...(server && { [to]: server }) });
    await open(page);
    await ask(page);
    await expect(finding(page, id, { host: to })).toBeVisible();
    await expect(finding(page, 'runs', { host: from, software: 'Mastodon 4.6.0' })).toBeVisible();
    expect(fediverse.questions.filter(({ host }) => host !== from && host !== to)).toEqual([]);
  }

  test('says what is wrong with a server that gives no answer', anyWindow, async ({ page, fediverse }) => {
    for (const trouble of troubles) await test.step(trouble[0], () => expectSaid(page, fediverse, trouble));
  });

  test('says so when both keep it waiting', anyWindow, async ({ page, fediverse }) => {
    fediverse.holds({ [from]: always({ manner: 'hang' }), [to]: always({ manner: 'stall' }) });
    await open(page);
    await ask(page);
    for (const host of [from, to]) await expect(finding(page, 'slow', { host })).toBeVisible();
  });

  test(
    'shows hostile words as words, and asks no host that a server points to',
    anyWindow,
    async ({ page, fediverse }) => {
      const name = '<img src=x onerror=alert(1)>\u202e{host}';
      fediverse.holds({
        [from]: withAnswers(misskey(from), {
          ...nodeInfoAnswers(from, { name, version: '"><script>alert(1)</script>' }),
        }),
        [to]: withAnswers(misskey(to), {
          '/.well-known/nodeinfo': { body: { links: [{ rel, href: 'https://evil.social/nodeinfo/2.0' }] } },
        }),
      });
      await open(page);
      await ask(page);
      await expect(page.locator('.check-findings').first()).toContainText(
        '<img src=x onerror=alert(1)> {host}',
      );
      await expect(page.locator('.server-check :is(img, script)')).toHaveCount(0);
      await expect(finding(page, 'runsHidden', { host: to })).toBeVisible();
      expect(fediverse.questions.filter(({ host }) => host !== from && host !== to)).toEqual([]);
    },
  );

  test(
    'tells when one of them blocks the other, and the other has handles of another domain',
    anyWindow,
    async ({ page, fediverse }) => {
      const list: Reply = { body: [{ domain: 'handles.social', digest: 'x', severity: 'suspend' }] };
      fediverse.holds({
        [from]: withAnswers(mastodon(from, '4.6.0'), { '/api/v1/instance/domain_blocks': list }),
        [to]: mastodon(to, '4.6.0', { domain: 'handles.social' }),
      });
      await open(page);
      await ask(page);
      await expect(finding(page, 'blocksSuspend', { host: from, other: to })).toBeVisible();
      await expect(finding(page, 'blocksHidden', { host: to, other: from })).toBeVisible();
      await expect(finding(page, 'handleDomain', { host: to, domain: 'handles.social' })).toBeVisible();
    },
  );

  for (const locale of ['da', 'en'] as const) {
    test(
      `follows the two accounts, whose names reach only their own servers (${locale})`,
      inLanguage(locale),
      async ({ page, fediverse }) => {
        const actor = { alsoKnownAs: [`https://${from}/users/anna`] };
        const answers = account(to, 'anne', { actor, lookup: { locked: true, followers_count: 1234 } });
        fediverse.holds({
          [from]: withAnswers(mastodon(from, '4.6.0'), account(from, 'anna')),
          [to]: withAnswers(mastodon(to, '4.6.0'), answers),
        });
        await open(page, locale);
        await ask(page, locale);
        const own: string[] = [];
        page.on('request', (request) => own.push(request.url()));
        fediverse.questions.length = 0;
        const field = (side: string, host: string) =>
          page.getByLabel(text(locale, `accounts.${side}`, { [side]: host }), { exact: true });
        const button = page.getByRole('button', { name: text(locale, 'accounts.ask') });
        await field('from', from).fill(`@anna@${from}`);
        await field('to', to).fill('an ne');
        await button.click();
        await expect(finding(page, 'nameUnreadable', { host: to }, locale)).toBeVisible();
        expect(fediverse.questions).toEqual([]);
        await field('to', to).fill('anne');
        await page.getByLabel(text(locale, 'accounts.start')).fill('2000');
        await page.keyboard.press('Enter');
        const names = { from: `anna@${from}`, to: `anne@${to}` };
        await expect(finding(page, 'aliasSet', names, locale)).toBeVisible();
        await expect(finding(page, 'locked', names, locale)).toBeVisible();
        await expect(finding(page, 'notMoved', names, locale)).toBeVisible();
        const counts =
          locale === 'da' ? { toCount: '1.234', start: '2.000' } : { toCount: '1,234', start: '2,000' };
        await expect(finding(page, 'followersOfStart', { ...names, ...counts }, locale)).toBeVisible();
        for (const { host, path } of fediverse.questions) {
          expect(path).not.toContain(host === from ? 'anne' : 'anna');
        }
        expect(own.filter((url) => url.includes('//localhost'))).toEqual([]);
        expect(page.url()).not.toMatch(/anna|anne/);
        expect(await page.evaluate(() => localStorage.length)).toBe(0);
      },
    );
  }

  test('asks one server on its card, and leads to a guide that fits it', async ({ page, fediverse }) => {
    await page.goto('/da/guide/vaelg-server');
    const card = page.locator('.server-card').first();
    const host = (await card.locator('h3').textContent()) ?? '';
    fediverse.holds({ [host]: mastodon(host, '4.5.3', { registrations: { enabled: false } }) });
    await card.getByText(text('da', 'summary.one', { host })).click();
    expect(fediverse.questions).toEqual([]);
    await card.getByRole('button', { name: text('da', 'ask.one', { host }) }).click();
    await expect(finding(page, 'signUpClosed', { host }, 'da')).toBeVisible();
    expect([...new Set(fediverse.questions.map((question) => question.host))]).toEqual([host]);
    await card.getByRole('link', { name: text('da', 'fit') }).click();
    await expect(page).toHaveURL(`${guides.da}?to=${host}&toSoftware=mastodon%404.5.3`);
  });

  test('keeps the focus where it was, and can be asked again', async ({ page, fediverse }) => {
    fediverse.holds({ [from]: mastodon(from, '4.6.0') });
    await open(page);
    await ask(page);
    const button = page.getByRole('button', { name: text('en', 'ask.two', { from, to }) });
    await expect(button).toBeFocused();
    await expect(finding(page, 'unreachable', { host: to })).toBeVisible();
    fediverse.holds({ [from]: mastodon(from, '4.6.0'), [to]: misskey(to) });
    await ask(page);
    await expect(finding(page, 'runs', { host: to, software: 'Misskey 2025.4.1' })).toBeVisible();
    await expect(finding(page, 'unreachable', { host: to })).toHaveCount(0);
  });

  test(
    'says so when the check itself cannot be fetched, and leaves the page as it is',
    anyWindow,
    async ({ page, context }) => {
      await open(page);
      await context.setOffline(true);
      await page.getByRole('button', { name: text('en', 'ask.two', { from, to }) }).click();
      await expect(page.locator('.server-check [role=status]').first()).toHaveText(text('en', 'notLoaded'));
      exceptions = exceptions.filter((line) => !line.includes('Failed to load'));
    },
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no dead button, and the page says why', async ({ page, fediverse }) => {
    fediverse.holds({});
    await open(page, 'da');
    await expect(page.locator('.server-check button')).toHaveCount(0);
    const why = page.locator('.server-check noscript p');
    await expect(why).toBeVisible();
    await expect(why).toHaveText(text('da', 'needsScript'));
    expect(fediverse.questions).toEqual([]);
  });
});
