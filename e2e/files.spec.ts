import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { mastodon, type Reply, withAnswers } from '@/lib/browser/checks/testing';
import type { RealLocale as Locale } from '@/lib/i18n/routing';
import { test } from './support/fediverse';
import { pathsIn } from './support/languages';
import { message } from './support/messages';

const pages = pathsIn('guide/files');
const [from, to] = ['mastodon.social', 'expressional.social'];
const query = `?from=${from}&to=${to}`;
const header = 'Account address,Show boosts,Notify on new posts,Languages\n';

function text(locale: Locale, key: string, values: Record<string, string> = {}): string {
  return message(locale, 'workbench', key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

async function choose(page: Page, locale: Locale, files: Parameters<Page['setInputFiles']>[1]) {
  await page.getByLabel(text(locale, 'choose')).setInputFiles(files);
}

const csv = (name: string, content: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

/** Presses a button that saves a file; gives its name and text. */
async function saved(page: Page, name: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).first().click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test.describe('the reader’s files', () => {
  let exceptions: string[];
  let sent: string[];

  test.beforeEach(({ page, fediverse }) => {
    fediverse.holds({});
    [exceptions, sent] = [[], []];
    page.on('pageerror', (error) => exceptions.push(error.message));
    page.on('console', (line) => {
      if (/Content Security Policy|Uncaught|Minified React/.test(line.text())) exceptions.push(line.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith('blob:')) sent.push(`${request.url()} ${request.postData() ?? ''}`);
    });
  });

  test.afterEach(async ({ page }) => {
    expect(exceptions).toEqual([]);
    expect(sent.filter((each) => /anna|berit|following_accounts|followers\.csv/.test(each))).toEqual([]);
    const kept = await page.evaluate(async () => ({
      storage: [localStorage.length, sessionStorage.length],
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      cookies: document.cookie,
      files: (await navigator.storage.estimate()).usage ?? 0,
    }));
    expect(kept).toEqual({ storage: [0, 0], databases: 0, caches: 0, cookies: '', files: 0 });
    expect(await page.context().cookies()).toEqual([]);
  });

  test('the thread that holds the rows can ask nobody, neither us nor others (en)', async ({ page }) => {
    await page.goto(pages.en);
    await choose(page, 'en', csv('blocked_accounts.csv', 'anna@a.dk\n'));
    await expect(page.locator('.bench-said')).toContainText('blocked_accounts.csv');
    // The browser tells of the worker in its own time, which may be after the page has shown what it read.
    await expect.poll(() => page.workers().length).toBe(1);
    const [worker] = page.workers();
    const tried = await worker?.evaluate(async () => {
      const asked = (url: string) => fetch(url).then(String, () => 'refused');
      return Promise.all([asked('/healthz'), asked('https://a.dk/'), asked('data:text/plain,anna')]);
    });
    expect(tried).toEqual(['refused', 'refused', 'refused']);
    const socket = await worker?.evaluate(
      () =>
        new Promise((resolve) => {
          try {
            new WebSocket('wss://a.dk/').onerror = () => resolve('refused');
          } catch {
            resolve('refused');
          }
        }),
    );
    expect(socket).toBe('refused');
  });

  test('cells made to harm are shown as they are, run nowhere and start no formula (en)', async ({
    page,
  }) => {
    await page.goto(pages.en + query);
    const cells = [
      '<img src=x onerror=document.title=1>',
      '=HYPERLINK("https://evil.example","anna")',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '＝1',
      ' =1',
      'x;=1',
      '\u202Eanna',
      'constructor',
    ];
    const quoted = cells.map((cell) => `"${cell.replaceAll('"', '""')}","${cell.replaceAll('"', '""')}"\n`);
    const name = 'following_\u202Eaccounts.csv';
    await choose(
      page,
      'en',
      csv(name, `${header}__proto__@a.dk,true,false,\nanna@b.dk,true,false,\n${quoted.join('')}`),
    );
    const said = { file: 'following_accounts.csv', kind: text('en', 'kinds.following') };
    await expect(page.locator('.bench-said')).toHaveText(
      text('en', 'said', { ...said, rows: '2', servers: '2', unreadable: String(cells.length) }),
    );
    await page.getByText(text('en', 'tables.unreadable'), { exact: true }).click();
    await expect(page.locator('.bench-table[open] td').first()).toContainText('<img src=x');
    await expect(page.locator('.bench-file img')).toHaveCount(0);
    expect(await page.title()).not.toBe('1');
    const rest = await saved(page, text('en', 'hurt.unreadable'));
    for (const line of rest.text.split(/[\r\n]+/)) {
      for (const cell of line.split(/[;\t,]/)) expect(cell).not.toMatch(/^["\s]*[=+@＝-]/);
    }
    expect((await saved(page, text('en', 'hurt.save'))).text).toBe(
      `${header}__proto__@a.dk,true,false,\nanna@b.dk,true,false,\n`,
    );
  });

  const answers: [string, Reply, 'unclear' | 'hidden' | 'silent'][] = [
    ['a web page', { text: '<!doctype html><title>x</title>' }, 'unclear'],
    ['something else', { body: { error: 'x' } }, 'unclear'],
    ['entries that are none', { body: [{ domain: 7 }, null] }, 'unclear'],
    ['a wish for a login', { status: 401, body: {} }, 'hidden'],
    ['a fault of its own', { status: 500, body: {} }, 'silent'],
  ];
  for (const [what, reply, sentence] of answers) {
    test(`a new server that answers with ${what} is told apart (da)`, async ({ page, fediverse }) => {
      fediverse.holds({
        [to]: withAnswers(mastodon(to, '4.6.0'), { '/api/v1/instance/domain_blocks': reply }),
      });
      await page.goto(pages.da + query);
      await choose(page, 'da', csv('following_accounts.csv', `${header}anna@a.dk,true,false,\n`));
      await page.getByRole('button', { name: text('da', 'new.ask', { host: to }), exact: true }).click();
      await expect(page.getByText(text('da', `new.${sentence}`, { host: to }))).toBeVisible();
      await expect(page.locator('.bench-ask tbody')).toHaveCount(0);
    });
  }

  test('a file that a spreadsheet has damaged is summed up and mended, and nobody is asked (da)', async ({
    page,
    fediverse,
  }) => {
    await page.goto(pages.da + query);
    const damaged = `\uFEFF${header.replaceAll(',', ';')}anna@a.dk;SAND;FALSK;da, en\r\n=1+1;;;\r\n@berit@blåbær.dk;FALSK;SAND;\r\nAnna@a.dk;;;\r\n`;
    await choose(page, 'da', csv('following_accounts (1).csv', damaged));
    const said = { file: 'following_accounts (1).csv', kind: text('da', 'kinds.following') };
    await expect(page.locator('.bench-said')).toHaveText(
      text('da', 'said', { ...said, rows: '2', servers: '2', unreadable: '1' }),
    );
    await expect(page.getByText(text('da', 'damages.semicolons'))).toBeVisible();
    await expect(page.getByText(text('da', 'damages.byteOrderMark'))).toBeVisible();
    await expect(page.getByText(text('da', 'damages.yesNoWords', { count: '4' }))).toBeVisible();
    expect(await saved(page, text('da', 'hurt.save'))).toEqual({
      name: 'following_accounts.csv',
      text: `${header}anna@a.dk,true,false,"da, en"\nberit@xn--blbr-roah.dk,false,true,\n`,
    });
    const rest = await saved(page, text('da', 'hurt.unreadable'));
    expect(rest.text).toBe("'=1+1,,,\n");
    expect(fediverse.questions).toEqual([]);
  });

  test('the new server is asked at a click, and who is lost stands there (en)', async ({
    page,
    fediverse,
  }) => {
    const list: Reply = {
      body: [
        { domain: 'bad.dk', digest: 'x', severity: 'suspend' },
        { domain: 'loud.dk', digest: 'x', severity: 'silence' },
      ],
    };
    const blocking = withAnswers(mastodon(to, '4.6.0'), { '/api/v1/instance/domain_blocks': list });
    fediverse.holds({ [to]: blocking });
    await page.goto(pages.en + query);
    await choose(
      page,
      'en',
      csv(
        'following_accounts.csv',
        `${header}anna@bad.dk,true,false,\nanna@sub.bad.dk,true,false,\nberit@loud.dk,true,false,\nanna@a.dk,true,false,\nbsky.brid.gy@bsky.brid.gy,true,false,\n`,
      ),
    );
    await expect(page.getByText(text('en', 'bridges.title'))).toBeVisible();
    expect(fediverse.questions).toEqual([]);
    await page.getByRole('button', { name: text('en', 'new.ask', { host: to }), exact: true }).click();
    await expect(
      page.getByText(text('en', 'new.some', { host: to, suspended: '2', limited: '1' })),
    ).toBeVisible();
    expect(fediverse.questions.map(({ host, path: asked }) => host + asked)).toEqual([
      `${to}/api/v1/instance/domain_blocks`,
    ]);
    const lost = page.locator('.bench-ask tbody tr');
    await expect(lost).toHaveCount(3);
    await page.getByRole('searchbox').first().fill('berit');
    await expect(lost).toHaveCount(1);
    await expect(lost).toContainText('berit@loud.dk');

    fediverse.holds({ [to]: blocking, 'a.dk': mastodon('a.dk', '4.6.0') });
    await page.getByText(text('en', 'others.title', { host: to })).click();
    await page.getByRole('button', { name: text('en', 'others.ask', { count: '5' }) }).click();
    const answer = { count: '5', silent: '4', unclear: '0', host: to, blocks: '0' };
    await expect(page.getByText(text('en', 'others.done', answer))).toBeVisible();
    await page.getByText(text('en', 'tables.servers'), { exact: true }).click();
    const row = page.locator('.bench-table tr').filter({ hasText: /^a\.dk/ });
    await expect(row).toContainText('Mastodon');
    await expect(row).toContainText(text('en', 'states.answers'));
  });

  test('a file that is dropped beside the field is taken too, and the page stays (da)', async ({ page }) => {
    await page.goto(pages.da);
    await expect(page.getByLabel(text('da', 'choose'))).toBeVisible();
    const isTaken = await page.evaluate(() => {
      const drag = (data: DataTransfer) =>
        ['dragover', 'drop'].map((type) => {
          const event = new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true });
          document.querySelector('h1')?.dispatchEvent(event);
          return event.defaultPrevented;
        });
      const [file, words] = [new DataTransfer(), new DataTransfer()];
      file.items.add(new File(['anna@a.dk\n'], 'blocked_accounts.csv'));
      words.setData('text/plain', 'anna');
      return [...drag(file), ...drag(words)];
    });
    // A browser opens a file whose dropping nobody prevents, in place of the page.
    expect(isTaken).toEqual([true, true, false, false]);
    await expect(page.locator('.bench-said')).toContainText('blocked_accounts.csv');
    await expect(page.locator('.bench-field')).toBeInViewport();
  });

  test('two lists of followers say who has not come, and make a message to them (en)', async ({ page }) => {
    await page.goto(pages.en);
    await choose(page, 'en', [
      csv('followers.csv', 'Account address\nanna@a.dk\nberit@b.dk\n__proto__@c.dk\n'),
      csv('followers now.csv', 'Account address\nANNA@a.dk\nnew@a.dk\n'),
    ]);
    await page.getByRole('button', { name: text('en', 'compare.button'), exact: true }).click();
    const said = { before: '3', both: '1', missing: '2', added: '1' };
    await expect(page.getByText(text('en', 'compare.said', said))).toBeVisible();
    await page.getByLabel(text('en', 'compare.messageLabel')).fill('Hello');
    await page.getByRole('button', { name: text('en', 'compare.messageMake') }).click();
    await expect(page.locator('.bench-post')).toHaveText('Hello\n\n@berit@b.dk @__proto__@c.dk');
    const rows = await saved(page, text('en', 'tables.save'));
    expect(rows.text).toBe('Handle,Server\nberit@b.dk,b.dk\n__proto__@c.dk,c.dk\n');
  });

  test('a message to very many can be shown to its last post (en)', async ({ page }) => {
    await page.goto(pages.en);
    const gone = Array.from({ length: 305 }, (_, at) => `berit${at}@b.dk\n`).join('');
    await choose(page, 'en', [
      csv('followers.csv', `Account address\n${gone}`),
      csv('followers now.csv', 'Account address\nnew@a.dk\n'),
    ]);
    await page.getByRole('button', { name: text('en', 'compare.button'), exact: true }).click();
    const message = page.locator('.bench-message');
    await message.getByRole('button', { name: text('en', 'compare.messageMake') }).click();
    await expect(message.getByText(text('en', 'tables.shown', { shown: '30', total: '31' }))).toBeVisible();
    await message.getByRole('button', { name: text('en', 'tables.more'), exact: true }).click();
    await expect(page.locator('.bench-post')).toHaveCount(31);
    await expect(page.locator('.bench-post').last()).toContainText('@berit304@b.dk');
  });

  test('files that are none are told apart, and the largest one does not hold the page up (en)', async ({
    page,
  }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'files-'));
    const at = (name: string, content: string | Buffer) => {
      const file = path.join(folder, name);
      writeFileSync(file, content);
      return file;
    };
    try {
      const huge = at('huge.csv', '');
      truncateSync(huge, 1e9);
      const follows = Array.from({ length: 200_000 }, (_, n) => `berit${n}@s${n % 5000}.dk,true,false,da\n`);
      const wrong: [string, string][] = [
        [huge, text('en', 'wrong.tooLarge', { size: '1,000', most: '50', limit: '20' })],
        [at('endless.csv', 'a'.repeat(2e6)), text('en', 'wrong.endlessLine')],
        [at('page.csv', '<!doctype html><script>document.title="x"</script>'), text('en', 'wrong.webPage')],
        [at('list.xlsx', Buffer.from('PK\x03\x04')), text('en', 'wrong.spreadsheet')],
        [at('empty.csv', ''), text('en', 'wrong.empty')],
        [at('outbox.json', '{"__proto__":{"custom_filters":[]}}'), text('en', 'wrong.otherJson')],
      ];
      await page.goto(pages.en + query);
      await page.evaluate(() => {
        Object.assign(window, { longest: 0 });
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) {
            Object.assign(window, { longest: Math.max(Reflect.get(window, 'longest'), duration) });
          }
        }).observe({ type: 'longtask' });
      });
      await choose(page, 'en', [
        ...wrong.map(([file]) => file),
        at('following_accounts.csv', header + follows.join('')),
      ]);
      for (const [, sentence] of wrong) await expect(page.getByText(sentence)).toBeVisible();
      const said = { file: 'following_accounts.csv', kind: text('en', 'kinds.following') };
      await expect(
        page.getByText(text('en', 'said', { ...said, rows: '200,000', servers: '5,000', unreadable: '0' })),
      ).toBeVisible();
      await expect(page.locator('.bench-parts li')).toHaveCount(27);
      // The measure is the machine's own: what the page would stand still for if it only took the same lines apart itself.
      const longest = await page.evaluate(() => Reflect.get(window, 'longest'));
      const onThePage = await page.evaluate(() => {
        const line = (n: number) => `berit${n}@s${n % 5000}.dk,true,false,da`;
        const content = Array.from({ length: 200_000 }, (_, n) => line(n)).join('\n');
        const began = performance.now();
        const rows = content.split('\n').map((row) => row.split(',').map((cell) => cell.trim()));
        const servers = new Set(rows.map(([handle = '']) => handle.split('@')[1]));
        return servers.size === 5000 ? performance.now() - began : 0;
      });
      expect(longest).toBeLessThan(onThePage);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what to do by hand, and has no field that does nothing', async ({ page }) => {
    await page.goto(pages.da + query);
    await expect(page.locator('noscript p').filter({ hasText: text('da', 'needsScript') })).toBeVisible();
    await expect(page.locator('input[type=file]')).toHaveCount(0);
    await expect(page.locator('#byHand')).toContainText(header.trim());
  });
});
