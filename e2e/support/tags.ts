import type { Locale } from '@/lib/i18n/routing';

// Which project runs a test, see `playwright.config.ts`.

/** For tests of what no window changes: they run in one project. */
export const anyWindow = { tag: '@any-window' };

/** For tests that are made for each language: Danish runs in the window of a phone, the others in a wide one. */
export const inLanguage = (locale: Locale) => ({ tag: `@${locale}` });
