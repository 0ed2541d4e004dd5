/** The languages of the site, the first one being the fallback. */
export const locales = ['en', 'da'] as const;
export type Locale = (typeof locales)[number];
