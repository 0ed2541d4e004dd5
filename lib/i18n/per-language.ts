import type { Locale } from './languages';

/** Something that differs by language, in some of them; English stands in for the others. */
export type PerLanguage<Value> = Readonly<{ en: Value } & Partial<Record<Locale, Value>>>;

/** What holds in a language. */
export function inLanguage<Value>(of: PerLanguage<Value>, locale: Locale): Value {
  return of[locale] ?? of.en;
}

/** The language in which that is. */
export function languageOf(of: PerLanguage<unknown>, locale: Locale): Locale {
  return of[locale] === undefined ? 'en' : locale;
}
