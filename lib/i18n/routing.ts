/** The languages of the site; the first is the one for readers who ask for neither. */
export const locales = ['en', 'da'] as const;
export type Locale = (typeof locales)[number];

/** True for the languages we have, by their exact path segment. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** Each language by its own name. */
export const languageNames: Record<Locale, string> = { en: 'English', da: 'Dansk' };

/** Each language as `og:locale` names it, with the country whose spelling we write. */
export const openGraphLocales: Record<Locale, string> = { en: 'en_GB', da: 'da_DK' };
