import type { Locale } from './languages';

// Found when the site is built, see `messages/build-constants.mjs`; the build puts them in here.
const offered = process.env.OFFERED_LANGUAGES;

/** Whether enough of a language is done to offer it to readers. */
export function isOffered(locale: Locale): boolean {
  return locale === 'en' || offered === undefined || offered.split(' ').includes(locale);
}
