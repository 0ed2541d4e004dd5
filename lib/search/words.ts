import { loadSearchPhrases, loadSearchWords, type SearchPhrases } from '@/messages';
import type { Locale } from '../i18n/routing';

/**
 * What an editor can say about the words of a language: those that tell nothing, forms of one word that must not be taken for another
 * with the same root, groups of words that mean the same, how compounds are made, and how people ask for each page or section.
 */
export type SearchWords = {
  stopWords: string;
  /** Ordinary words that nothing here is about: no typing errors. */
  usualWords: string;
  keepApart: readonly (readonly string[])[];
  synonyms: readonly (readonly string[])[];
  /** What may join two parts, and short words that may be one; null where no compounds are written as one word. */
  compounds: { links: readonly string[]; shortWords: readonly string[] } | null;
  /** By the key of a page, and `#` with the id of a section. */
  phrases: SearchPhrases;
};

const listed = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

/** The words of a language, from `search-words.json` and `search-phrases.json` in its folder. What the files do not say is not known. */
export async function searchWords(locale: Locale): Promise<SearchWords> {
  const {
    stopWords = '',
    usualWords = '',
    keepApart = {},
    synonyms = {},
    compounds,
  } = await loadSearchWords(locale);
  return {
    stopWords,
    usualWords,
    keepApart: Object.values(keepApart).map(listed),
    synonyms: Object.values(synonyms).map(listed),
    compounds: compounds
      ? { links: ['', ...listed(compounds.links)], shortWords: listed(compounds.shortWords) }
      : null,
    phrases: await loadSearchPhrases(locale),
  };
}
