import { type Locale, language } from '../i18n/routing';
import type { SearchWords } from './words';

/** So many words of a language are remembered with their roots: more than the site has, and no more than memory can spare. */
const mostRoots = 20_000;

/** How the words of a language are read: its own letters, which are no accents, and the roots of its words. */
export type Reading = {
  /** The word with the stand-ins for its letters: however it is typed, it is one word. Not before its root is found (*kontoen*). */
  folded: (word: string) => string;
  /** The words of a text in small letters, without accents; the language's own letters are no accents. */
  wordsOf: (text: string) => readonly string[];
  /** The word without its ending; numbers and short words as they are. */
  stem: (word: string) => string;
};

/** How the words of a language are read, with the forms that its table keeps apart. */
function readingOf(
  locale: Locale,
  root: (word: string) => string,
  keepApart: readonly (readonly string[])[],
): Reading {
  const { letters } = language(locale);
  const standIns = new Map(Object.entries(letters));
  const ownLetter = new RegExp(`[${[...standIns.keys()].join('')}]`, 'g');
  const folded = (word: string) => word.replace(ownLetter, (letter) => standIns.get(letter) ?? letter);
  const accented = new RegExp(`[^\\x20-\\x7e${Object.keys(letters).join('')}]`, 'g');
  const wordsOf = (text: string) => {
    const plain = text
      .toLowerCase()
      .normalize('NFC')
      .replace(accented, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
      .replace(/['’‘`´\u00ad\u2060]/g, '');
    // Between numbers, a point or a comma groups digits.
    return plain.replace(/(\d)[.,](?=\d{3}\b)/g, '$1').match(/[\p{L}\p{N}]+/gu) ?? [];
  };
  const apart = new Map(
    keepApart.flatMap((forms) =>
      forms.flatMap(wordsOf).map((form) => [folded(form), forms[0] ?? form] as const),
    ),
  );
  const roots = new Map<string, string>();
  const stem = (word: string) => {
    const known = roots.get(word);
    if (known !== undefined) return known;
    const own = apart.get(folded(word));
    const found = folded(own ?? (word.length < 3 || /\d/.test(word) ? word : root(word)));
    if (roots.size < mostRoots) roots.set(word, found);
    return found;
  };
  return { folded, wordsOf, stem };
}

/** What is known of a language's words, in stems. */
export type Lexicon = Reading & {
  isStop: (word: string) => boolean;
  /** Whether a word is an ordinary one of the language, and no typing error, though nothing is about it. */
  isUsual: (word: string) => boolean;
  /** Whether a word stands in its groups of synonyms. */
  isWord: (word: string) => boolean;
  /** The words of its groups of synonyms. */
  tableWords: readonly string[];
  /** The groups of synonyms that a stem stands in, each as a term of its own. */
  conceptsOf: (root: string) => readonly string[];
  /** The groups with a phrase of several words that is there from a place on, and how many words it has; the longest first. */
  phraseAt: <Item>(
    list: readonly Item[],
    place: number,
    rootOf: (item: Item) => string,
  ) => readonly { concept: string; length: number }[];
  /** How its compounds are made; null where they are not written as one word. */
  compounds: SearchWords['compounds'];
};

/** The lexicon of a language, from its table and what finds the root of a word. */
export function lexicon(
  locale: Locale,
  root: (word: string) => string,
  { stopWords, usualWords, keepApart, synonyms, compounds }: Omit<SearchWords, 'phrases'>,
): Lexicon {
  const reading = readingOf(locale, root, keepApart);
  const { folded, wordsOf, stem } = reading;
  const stops = new Set(wordsOf(stopWords).flatMap((word) => [word, folded(word)]));
  // Read when a word is first found nowhere.
  let usual: ReadonlySet<string> | null = null;
  const single = new Set<string>();
  const concepts = new Map<string, string[]>();
  const phrases = new Map<string, { concept: string; stems: string[] }[]>();
  for (const [place, group] of synonyms.entries()) {
    const concept = `=${place}`;
    for (const entry of group) {
      const words = wordsOf(entry);
      for (const word of words) single.add(word).add(folded(word));
      const stems = words.map(stem);
      const [first] = stems;
      if (first === undefined) continue;
      if (stems.length === 1) concepts.set(first, [...new Set([...(concepts.get(first) ?? []), concept])]);
      else phrases.set(first, [...(phrases.get(first) ?? []), { concept, stems }]);
    }
  }
  return {
    ...reading,
    compounds,
    isStop: (word) => stops.has(word),
    isUsual: (word) => {
      usual ??= new Set(wordsOf(usualWords).map(stem));
      return usual.has(stem(word));
    },
    isWord: (word) => single.has(word),
    tableWords: [...single],
    conceptsOf: (root) => concepts.get(root) ?? noConcepts,
    phraseAt: (list, place, rootOf) => {
      const begun = place + 1 < list.length ? phrases.get(rootOf(list[place] as never)) : undefined;
      // Most places begin none: no list is made for them.
      if (begun === undefined) return noPhrases;
      const found = begun.filter(({ stems }) => {
        if (place + stems.length > list.length) return false;
        for (let offset = 1; offset < stems.length; offset++)
          if (rootOf(list[place + offset] as never) !== stems[offset]) return false;
        return true;
      });
      return found
        .map(({ concept, stems }) => ({ concept, length: stems.length }))
        .sort((left, right) => right.length - left.length);
    },
  };
}

const noConcepts: readonly string[] = [];
const noPhrases: readonly { concept: string; length: number }[] = [];
