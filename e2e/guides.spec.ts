import { expect, type Page, test } from '@playwright/test';
import { changeLanguage } from './support/languages';
import { message } from './support/messages';
import { anyWindow, inLanguage } from './support/tags';

type Guide = {
  paths: Record<'da' | 'en', string>;
  texts: string;
  side: 'from' | 'to' | null;
  sections: number;
};

/** The guides that are read, written out here on purpose: the table of pages must say the same. */
const guides: Guide[] = [
  {
    paths: { da: '/da/guide/vaelg-server', en: '/en/guide/choose-a-server' },
    texts: 'choose-server',
    side: 'from',
    sections: 6,
  },
  {
    paths: { da: '/da/guide/kom-i-gang', en: '/en/guide/getting-started' },
    texts: 'getting-started',
    side: 'to',
    sections: 11,
  },
  {
    paths: { da: '/da/guide/fra-twitter', en: '/en/guide/from-twitter' },
    texts: 'from-twitter',
    side: null,
    sections: 6,
  },
  { paths: { da: '/da/guide/tips', en: '/en/guide/tips' }, texts: 'tips', side: 'to', sections: 11 },
];

async function hrefsIn(page: Page, within = 'main'): Promise<string[]> {
  return page
    .locator(`${within} a[href]`)
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).getAttribute('href') ?? ''));
}

test.use({ javaScriptEnabled: false });

for (const { paths, texts, sections } of guides) {
  for (const locale of ['da', 'en'] as const) {
    test.describe(`${texts}, ${locale}`, inLanguage(locale), () => {
      test('a reader finds every section from the contents, and where it all comes from', async ({
        page,
      }) => {
        await page.goto(paths[locale]);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(message(locale, texts, 'title'));
        const contents = page.getByRole('navigation', { name: message(locale, 'guides', 'contents') });
        // On a phone the contents are folded together.
        const fold = contents.locator('summary');
        if (await fold.isVisible()) await fold.click();
        await expect(contents.getByRole('link')).toHaveCount(sections);
        const last = contents.getByRole('link').last();
        await last.click();
        const id = new URL(page.url()).hash;
        await expect(page.locator(`${id} h2`)).toHaveText((await last.textContent()) ?? '');
        await expect(page.locator(`${id} h2`)).toBeInViewport();
        await expect(page.locator('.sources li')).not.toHaveCount(0);
      });

      test('leads to the same guide in the other language', anyWindow, async ({ page }) => {
        const other = locale === 'da' ? 'en' : 'da';
        await page.goto(paths[locale]);
        await changeLanguage(page, other);
        await expect(page).toHaveURL(new RegExp(`${paths[other]}$`));
      });
    });
  }
}

for (const locale of ['da', 'en'] as const) {
  for (const { paths, texts, side } of guides.filter((guide) => guide.side === 'to')) {
    test(
      `a reader of ${texts}, ${locale}, names a server, and the links become their own`,
      inLanguage(locale),
      async ({ page }) => {
        await page.goto(paths[locale]);
        expect((await hrefsIn(page)).filter((href) => href.includes('mastodon.social'))).toEqual([]);
        await page.getByLabel(message(locale, 'guides', 'ownServer.to.field')).fill('@anna@mastodon.social');
        await page.getByRole('button', { name: message(locale, 'guides', 'ownServer.submit') }).click();
        await expect(page).toHaveURL(new RegExp(`\\?${side}=mastodon\\.social$`));
        const own = (await hrefsIn(page)).filter((href) => href.startsWith('https://mastodon.social/'));
        expect(own).toContain('https://mastodon.social/settings/preferences/posting_defaults');
        expect(own).toContain('https://mastodon.social/lists');
        expect(own).toContain('https://mastodon.social/settings/two_factor_authentication_methods');
        await page.locator('.change-link').click();
        const field = page.getByLabel(message(locale, 'guides', 'ownServer.to.field'));
        await expect(field).toHaveValue('mastodon.social');
        await field.fill('mstdn.dk');
        await field.press('Enter');
        await expect(page).toHaveURL(new RegExp(`\\?${side}=mstdn\\.dk$`));
      },
    );

    test(
      `a reader of ${texts}, ${locale}, with an older Mastodon gets the pages it has`,
      anyWindow,
      async ({ page }) => {
        await page.goto(`${paths[locale]}?to=mastodon.social&toSoftware=mastodon@4.3`);
        const own = await hrefsIn(page);
        expect(own).toContain('https://mastodon.social/settings/preferences/other');
        expect(own).toContain('https://mastodon.social/settings/profile');
        expect(own).not.toContain('https://mastodon.social/collections');
      },
    );
  }

  test(`a reader, ${locale}, goes from a server on the list to the moving guide for the two`, async ({
    page,
  }) => {
    await page.goto(locale === 'da' ? '/da/guide/vaelg-server' : '/en/guide/choose-a-server');
    await page.getByLabel(message(locale, 'guides', 'ownServer.from.field')).fill('mastodon.social');
    await page.getByRole('button', { name: message(locale, 'guides', 'ownServer.submit') }).click();
    const moveHere = message(locale, 'choose-server', 'card.moveHereTo').replace('{server}', 'mstdn.dk');
    await page.getByRole('link', { name: moveHere }).click();
    await expect(page).toHaveURL(/\?from=mastodon\.social&to=mstdn\.dk$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test(`a reader, ${locale}, who types something else than a server keeps it and is told why`, async ({
    page,
  }) => {
    await page.goto(locale === 'da' ? '/da/guide/tips' : '/en/guide/tips');
    const field = page.getByLabel(message(locale, 'guides', 'ownServer.to.field'));
    await field.fill('not a server');
    await page.getByRole('button', { name: message(locale, 'guides', 'ownServer.submit') }).click();
    await expect(field).toHaveValue('not a server');
    await expect(page.locator('.error-summary')).toBeVisible();
    expect((await hrefsIn(page)).filter((href) => href.includes('not'))).toEqual([]);
  });
}
