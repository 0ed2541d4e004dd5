import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as english } from '@orama/stemmers/english';
import SearchableMap from 'minisearch/SearchableMap';
import type { Locale } from '../i18n/routing';
import da from './words/da.json';
import en from './words/en.json';

/**
 * What an editor can say about the words of a language: those that tell nothing, forms of one word that must not be taken for another
 * with the same root, and groups of words that mean the same.
 */
type WordTable = {
  stopWords: string;
  keepApart: readonly (readonly string[])[];
  synonyms: readonly (readonly string[])[];
};

const tables: Record<Locale, WordTable> = { da, en };
const stemmers: Record<Locale, (word: string) => string> = { da: danish, en: english };

/** Danish letters, and the two that stand in for them on keyboards without them. */
const standIns = [
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['å', 'aa'],
] as const;

/** The word with the stand-ins for Danish letters: however it is typed, it is one word. Not before its root is found (*kontoen*). */
export function folded(word: string): string {
  return standIns.reduce((text, [letter, two]) => text.replaceAll(letter, two), word);
}

/** The words of a text in small letters, without accents; Danish letters are no accents. */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\x20-\x7eæøå]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/['’‘`´\u00ad\u2060]/g, '');
  // Between numbers, a point or a comma groups digits.
  return plain.replace(/(\d)[.,](?=\d{3}\b)/g, '$1').match(/[\p{L}\p{N}]+/gu) ?? [];
}

const roots: Record<Locale, Map<string, string>> = { da: new Map(), en: new Map() };
const apart: Record<Locale, ReadonlyMap<string, string>> = { da: ownRoots('da'), en: ownRoots('en') };
/** So many words of a language are remembered with their roots: more than the site has, and no more than memory can spare. */
const mostRoots = 20_000;

/** The word without its ending; numbers and short words as they are. */
export function stem(word: string, locale: Locale): string {
  const known = roots[locale].get(word);
  if (known !== undefined) return known;
  const own = apart[locale].get(folded(word));
  const root = folded(own ?? (word.length < 3 || /\d/.test(word) ? word : stemmers[locale](word)));
  if (roots[locale].size < mostRoots) roots[locale].set(word, root);
  return root;
}

function ownRoots(locale: Locale): ReadonlyMap<string, string> {
  return new Map(
    tables[locale].keepApart.flatMap((forms) =>
      forms.flatMap((form) => wordsOf(form)).map((form) => [folded(form), forms[0] ?? form] as const),
    ),
  );
}

/** What is known of a language's words, in stems. */
export type Lexicon = {
  locale: Locale;
  isStop: (word: string) => boolean;
  /** Whether a word stands in its groups of synonyms. */
  isWord: (word: string) => boolean;
  /** The words of its groups of synonyms that differ from a word by one letter, or by two where it is long. */
  wordsLike: (word: string) => readonly string[];
  /** The groups of synonyms that a stem stands in, each as a term of its own. */
  conceptsOf: (root: string) => readonly string[];
  /** The groups that have a phrase of several words at this place of a text, and how many words that is; the longest first. */
  phraseAt: (words: readonly string[], place: number) => readonly { concept: string; length: number }[];
};

const lexicons = new Map<Locale, Lexicon>();

/** The lexicon of a language, made once from its table. */
export function lexicon(locale: Locale): Lexicon {
  const known = lexicons.get(locale) ?? makeLexicon(locale);
  lexicons.set(locale, known);
  return known;
}

function makeLexicon(locale: Locale): Lexicon {
  const { stopWords, synonyms } = tables[locale];
  const stops = new Set(wordsOf(stopWords).map(folded));
  const single = new Set(synonyms.flat().flatMap(wordsOf).map(folded));
  const byLetters = SearchableMap.from([...single].map((word) => [word, true] as const));
  const concepts = new Map<string, string[]>();
  const phrases = new Map<string, { concept: string; stems: string[] }[]>();
  for (const [place, group] of synonyms.entries()) {
    const concept = `=${place}`;
    for (const entry of group) {
      const stems = wordsOf(entry).map((word) => stem(word, locale));
      const [first] = stems;
      if (first === undefined) continue;
      if (stems.length === 1) concepts.set(first, [...new Set([...(concepts.get(first) ?? []), concept])]);
      else phrases.set(first, [...(phrases.get(first) ?? []), { concept, stems }]);
    }
  }
  return {
    locale,
    isStop: (word) => stops.has(folded(word)),
    isWord: (word) => single.has(folded(word)),
    wordsLike: (word) => [...byLetters.fuzzyGet(folded(word), word.length < 8 ? 1 : 2).keys()],
    conceptsOf: (root) => concepts.get(root) ?? noConcepts,
    phraseAt: (words, place) => {
      const begun = phrases.get(stem(words[place] ?? '', locale));
      if (begun === undefined) return none;
      return begun
        .filter(({ stems }) =>
          stems.every((part, offset) => stem(words[place + offset] ?? '', locale) === part),
        )
        .map(({ concept, stems }) => ({ concept, length: stems.length }))
        .sort((left, right) => right.length - left.length);
    },
  };
}

const noConcepts: readonly string[] = [];
const none: readonly { concept: string; length: number }[] = [];
