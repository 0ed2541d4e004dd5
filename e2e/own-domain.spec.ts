import { expect, test } from '@playwright/test';
import { pathsIn } from './support/languages';
import { message } from './support/messages';
import { anyWindow, inLanguage } from './support/tags';

const guides = pathsIn('guide/own-domain');
const both = '?username=anna%40mastodon.social&alias=hej%40anna.dk';
const answer = 'https://mastodon.social/.well-known/webfinger?resource=acct:anna@mastodon.social';

for (const locale of ['da', 'en'] as const) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(
      `the own-domain guide, ${locale}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`,
      inLanguage(locale),
      () => {
        test.use({ javaScriptEnabled });

        test('a person fills in two handles and gets files with their own names', async ({ page }) => {
          await page.goto(guides[locale]);
          await page
            .getByLabel(message(locale, 'own-domain', 'card.username'), { exact: true })
            .fill('https://mastodon.social/@anna');
          await page
            .getByLabel(message(locale, 'own-domain', 'card.alias'), { exact: true })
            .fill('@hej@ANNA.dk');
          await page.getByRole('button', { name: message(locale, 'own-domain', 'card.submit') }).click();
          await expect(page).toHaveURL(guides[locale] + both);
          await page.locator('#nginx > summary').click();
          await expect(page.locator('#nginx pre').first()).toContainText(answer);
          await expect(page.locator('main')).not.toContainText('.example');
          await page.locator('.change-link').click();
          await expect(page.locator('#alias')).toHaveValue('@hej@anna.dk');
          await page.locator('#alias').press('Enter');
          await expect(page).toHaveURL(guides[locale] + both);
        });

        test('a handle that cannot be read stays in its field, with what is wrong beside it', async ({
          page,
        }) => {
          await page.goto(`${guides[locale]}?username=anna&alias=hej%40anna.dk`);
          const field = page.locator('#username');
          await expect(field).toHaveValue('anna');
          await expect(field).toHaveAttribute('aria-invalid', 'true');
          await expect(field).toHaveAccessibleDescription(
            new RegExp(message(locale, 'own-domain', 'error.noServer').slice(0, 20)),
          );
          await page.locator('.error-summary a').click();
          await expect(field).toBeInViewport();
        });
      },
    );
  }

  test(
    `an old address of masto.guide leads to the guide, ${locale}`,
    anyWindow,
    async ({ browser, baseURL }) => {
      const context = await browser.newContext({ locale });
      const page = await context.newPage();
      await page.goto(
        `${baseURL}/guide/use-your-own-domain/?username=anna@mastodon.social&alias=hej@anna.dk`,
      );
      await expect(page).toHaveURL(baseURL + guides[locale] + both);
      await context.close();
    },
  );

  test(`long lines scroll in their box and not the page, ${locale}`, async ({ page }) => {
    await page.goto(guides[locale] + both);
    for (const summary of await page.locator('.target > summary').all()) await summary.click();
    const [content, window] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(window ?? 0);
  });

  test(`a person finds their way by breadcrumbs, neighbours and footer, ${locale}`, async ({ page }) => {
    await page.goto(guides[locale]);
    const nav = (key: string) => page.getByRole('navigation', { name: message(locale, 'common', key) });
    await nav('neighbours.title').getByRole('link').last().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(message(locale, 'files', 'title'));
    await nav('breadcrumbs').getByRole('link').first().click();
    await expect(page).toHaveURL(`/${locale}`);
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: message(locale, 'privacy', 'nav') })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(message(locale, 'privacy', 'title'));
  });
}

test(
  'the address is copied bare, and the file with its own indentation only',
  anyWindow,
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(guides.da + both);
    const copied = async (place: string) => {
      await page.locator(`${place} + .copy button`).first().click();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied('.own-domain-address code')).toBe(answer);
    expect(JSON.parse(await copied('#answer .snippet pre'))).toHaveProperty('subject');
    expect(await copied('#answer .snippet pre')).toMatch(/^\{\n {2}"/);
  },
);
