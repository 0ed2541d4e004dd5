import { type Locale, locales, type RealLocale } from './languages';
import { isOffered } from './offered';
import { arePseudoServed, isPseudo } from './pseudo';

export { type Locale, language, locales, type RealLocale } from './languages';
export { isOffered } from './offered';

/** The languages that readers are offered: in the list of languages, to search engines, and by what their browser asks for. */
export const offeredLocales: readonly RealLocale[] = locales.filter(isOffered);

/** True for the languages we have, offered or not, by their exact path segment. */
export function isLocale(value: unknown): value is Locale {
  if (locales.some((locale) => locale === value)) return true;
  return typeof value === 'string' && isPseudo(value) && arePseudoServed();
}
