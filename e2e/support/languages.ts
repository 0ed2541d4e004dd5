import type { Page } from '@playwright/test';
import { language, type RealLocale } from '@/lib/i18n/routing';
import { pathBelow } from '@/lib/pages/paths';

/**
 * The languages whose pages are opened one by one. In others the same pages have other texts, which the unit tests hold; a translator sees
 * how they fit with `LANGUAGES=sv npm run test:e2e -- e2e/widths.spec.ts`.
 */
export const openedLocales = (process.env.LANGUAGES?.split(',') ?? ['en', 'da']) as readonly RealLocale[];

/** The path of a page, from the root. */
export function pathIn(locale: RealLocale, key: string): string {
  return `/${locale}/${pathBelow(key, locale)}`;
}

/** The path of a page in each of these languages. */
export function pathsIn(key: string): Record<RealLocale, string> {
  const paths = openedLocales.map((locale) => [locale, pathIn(locale, key)]);
  return Object.fromEntries(paths) as Record<RealLocale, string>;
}

/** Chooses a language in the header, where they fold away behind the name of the one that is read. */
export async function changeLanguage(page: Page, locale: RealLocale): Promise<void> {
  const languages = page.locator('.languages');
  await languages.locator('summary').click();
  await languages.getByRole('link', { name: language(locale).name }).click();
}
