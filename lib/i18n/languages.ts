import type { Language } from './language';
import { pseudoLanguages } from './pseudo';

/**
 * The languages of the site, one row each; the first is the one for readers who ask for none of them, and the one that all texts are
 * translated from. A new language is a row here and a folder of texts, `messages/<language>`: see CONTRIBUTING.md.
 */
const rows = {
  en: {
    name: 'English',
    openGraph: 'en_GB',
    formats: 'en-GB',
    direction: 'ltr',
    quotes: ['“', '”'],
    stemmer: 'english',
    // Names in the fediverse around us are Danish, and typed either way.
    letters: { æ: 'ae', ø: 'oe', å: 'aa' },
  },
  da: {
    name: 'Dansk',
    openGraph: 'da_DK',
    formats: 'da-DK',
    direction: 'ltr',
    quotes: ['»', '«'],
    stemmer: 'danish',
    letters: { æ: 'ae', ø: 'oe', å: 'aa' },
  },
} as const satisfies Record<string, Language>;

/** A language that readers can be offered, by the first part of its addresses. */
export type RealLocale = keyof typeof rows;
/** Any language there is, with those for tests. */
export type Locale = RealLocale | keyof typeof pseudoLanguages;

/** The languages for readers, in the order of lists. */
export const locales = Object.keys(rows) as [RealLocale, ...RealLocale[]];

const languages: Record<Locale, Language> = { ...rows, ...pseudoLanguages };

/** The row of a language. */
export function language(locale: Locale): Language {
  return languages[locale];
}
