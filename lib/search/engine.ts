import MiniSearch from 'minisearch';
import type { Locale } from '../i18n/routing';
import { partsOf } from './compounds';
import { type Lexicon, lexicon, stem, wordsOf } from './terms';

/** The parts of a document by how much a word in them says about it. */
const boosts = { title: 3.2, words: 2.6, purpose: 1.4, messages: 0.6, text: 1, otherLanguages: 0.8 } as const;
type FieldOf = keyof typeof boosts;
const fields = Object.keys(boosts) as FieldOf[];

/**
 * What is indexed of a document. `phrases` are searches that it is known to answer: its title, what people call it.
 * `likelihood` says how much likelier it is to be what people come for than most, as a factor.
 */
export type Indexed = { id: string; phrases: readonly string[]; likelihood: number } & Record<
  FieldOf,
  string
>;

/** How MiniSearch weighs: lengths count less than usual, for a document with many names is no worse for it. */
const bm25 = { k: 1.2, b: 0.3, d: 0.5 };

/** How surely a form of a word means the word that was typed. */
const certainty = { same: 1, synonym: 0.72, phrase: 1, part: 0.75, typo: 0.75, unfinished: 0.5 };

/** Hosts and handles in a search say where somebody is, not what they ask. */
const hostOrHandle = /@?[\w.+-]*@[\w.-]+\.\w{2,}|\b(?:https?:\/\/)?(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:\/\S*)?/giu;

/** A document that fits, and how well. */
export type Ranked = { id: string; score: number };

/** A search over documents in one language. */
export type Engine = {
  /** The documents that fit a search, best first, and the search with its typing errors put right, where it had any. */
  search: (query: string) => { ranked: readonly Ranked[]; corrected: string | null };
  /** The roots by which words of a text show that it answers a search. */
  rootsOf: (text: string) => ReadonlySet<string>;
};

type Variant = { term: string; weight: number; fuzzy?: number; prefix?: boolean };
/** One word or phrase of a search, and the forms in which a document may have it. */
type Unit = { word: string; variants: readonly Variant[]; isTypo: boolean };

/** Indexes the documents; each text is read once. */
export function makeEngine(documents: readonly Indexed[], locale: Locale): Engine {
  const lexis = lexicon(locale);
  const reading = memoized((text) => wordsOf(text, locale));
  const allWords = documents.flatMap((document) => fields.map((field) => reading(document[field])));
  const written = writtenForms(allWords, locale);
  const vocabulary = new Set([...allWords.flat(), ...lexis.words]);
  const compound = memoized((word) =>
    partsOf(word, locale, (part) => vocabulary.has(part)).filter((part) => !lexis.isStop(part)),
  );
  const termsOf = memoized((word) => {
    const rootsOfWord = [stem(word, locale), ...compound(word)];
    return rootsOfWord.flatMap((root) => [root, ...lexis.conceptsOf(root)]);
  });
  const allTerms = (words: readonly string[]) => [
    ...words.filter((word) => !lexis.isStop(word)).flatMap(termsOf),
    ...phrasesIn(words, lexis),
  ];
  const mini = new MiniSearch<Indexed>({
    fields,
    tokenize: (text) => [...new Set(allTerms(reading(text)))],
    processTerm: (term) => term,
    searchOptions: {
      boost: boosts,
      tokenize: (term) => [term],
      processTerm: (term) => term,
      weights: { fuzzy: 1, prefix: 1 },
      bm25,
    },
  });
  mini.addAll(documents);
  const likelihoods = new Map(documents.map(({ id, likelihood }) => [id, likelihood]));
  const telling = tellingness(allWords, lexis);
  const known: Known = { lexis, written, compound, telling, isKnown: (root) => written.has(root) };
  const phrases = new Map(documents.map((document) => [document.id, document.phrases]));
  // Read when a document is first found: making the index takes half the time without.
  const answered = memoized((id) =>
    (phrases.get(id) ?? [])
      .map((phrase) => weighed(unitsOf(phrase, known), known))
      .filter(({ total }) => total > 0),
  );
  return {
    search: (query) => rank(mini, known, { answered, likelihoods }, query),
    rootsOf: (text) => new Set(allTerms(wordsOf(text, locale))),
  };
}

function memoized<Value>(make: (word: string) => Value): (word: string) => Value {
  const made = new Map<string, Value>();
  return (word) => {
    const value = made.get(word) ?? make(word);
    made.set(word, value);
    return value;
  };
}

/** Each root there is, and the word it most often stands in. */
function writtenForms(texts: readonly (readonly string[])[], locale: Locale): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const words of texts) {
    for (const word of words) {
      const root = stem(word, locale);
      const forms = counts.get(root) ?? new Map<string, number>();
      forms.set(word, (forms.get(word) ?? 0) + 1);
      counts.set(root, forms);
    }
  }
  return new Map(
    [...counts].map(([root, forms]) => [root, [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] ?? root]),
  );
}

/** How much a term tells: the rarer among all words, the more. */
function tellingness(
  texts: readonly (readonly string[])[],
  { locale, conceptsOf }: Lexicon,
): (term: string) => number {
  const counts = new Map<string, number>();
  let total = 1;
  for (const words of texts) {
    total += words.length;
    for (const word of words) {
      const root = stem(word, locale);
      for (const term of [root, ...conceptsOf(root)]) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return (term) => Math.log(1 + total / (20 + (counts.get(term) ?? 0)));
}

/** A search, or a phrase that stands for one: what its words could be, and how much they tell. */
type Weighed = { units: readonly { terms: ReadonlySet<string>; weight: number }[]; total: number };

function weighed(units: readonly Unit[], { telling }: Known): Weighed {
  const list = units.map(({ variants }) => ({
    terms: new Set(variants.map(({ term }) => term)),
    weight: Math.min(...variants.map(({ term }) => telling(term))),
  }));
  const sure = list.filter(({ weight }) => Number.isFinite(weight));
  return { units: sure, total: sure.reduce((sum, { weight }) => sum + weight, 0) };
}

/** How alike two searches are, from 0 to 1: the weight of what they share in the weight of all they say. */
function likeness(left: Weighed, right: Weighed): number {
  const isIn = (terms: ReadonlySet<string>, { units }: Weighed) =>
    units.some((unit) => [...terms].some((term) => unit.terms.has(term)));
  const shared = left.units.reduce((sum, { terms, weight }) => sum + (isIn(terms, right) ? weight : 0), 0);
  const rest = right.units.reduce((sum, { terms, weight }) => sum + (isIn(terms, left) ? 0 : weight), 0);
  return left.total + rest === 0 ? 0 : shared / (left.total + rest);
}

function phrasesIn(words: readonly string[], lexis: Lexicon): readonly string[] {
  const stems = words.map((word) => stem(word, lexis.locale));
  return stems.flatMap((_, place) => lexis.phraseAt(stems, place).map(({ concept }) => concept));
}

type Known = {
  lexis: Lexicon;
  written: ReadonlyMap<string, string>;
  isKnown: (root: string) => boolean;
  compound: (word: string) => readonly string[];
  telling: (term: string) => number;
};

/** The words and phrases of a search that tell something; where none does, all of them. */
function unitsOf(query: string, known: Known): readonly Unit[] {
  const { lexis } = known;
  const words = wordsOf(query.replace(hostOrHandle, ' '), lexis.locale);
  const stems = words.map((word) => stem(word, lexis.locale));
  const units: Unit[] = [];
  for (let place = 0; place < words.length; ) {
    const word = words[place] ?? '';
    const phrases = lexis.phraseAt(stems, place);
    const [longest] = phrases;
    if (longest) {
      const inside = words.slice(place, place + longest.length);
      units.push({
        word: inside.join(' '),
        variants: [
          ...phrases
            .filter(({ length }) => length === longest.length)
            .map(({ concept }) => ({ term: concept, weight: certainty.phrase })),
          ...inside.filter((part) => !lexis.isStop(part)).flatMap((part) => variantsOf(part, known, 0.6)),
        ],
        isTypo: false,
      });
      place += longest.length;
      continue;
    }
    if (!lexis.isStop(word)) units.push(unitOf(word, known, place === words.length - 1));
    place += 1;
  }
  if (units.length > 0) return units;
  return words.map((word) => ({ word, variants: variantsOf(word, known), isTypo: false }));
}

function variantsOf(word: string, { lexis, isKnown }: Known, weight = 1): Variant[] {
  const root = stem(word, lexis.locale);
  return [
    ...(isKnown(root) ? [{ term: root, weight: weight * certainty.same }] : []),
    ...lexis.conceptsOf(root).map((term) => ({ term, weight: weight * certainty.synonym })),
  ];
}

function unitOf(word: string, known: Known, isLast: boolean): Unit {
  const { lexis, isKnown } = known;
  const root = stem(word, lexis.locale);
  const unfinished: Variant[] =
    isLast && word.length >= 3 ? [{ term: word, weight: certainty.unfinished, prefix: true }] : [];
  const direct = variantsOf(word, known);
  const parts = known.compound(word).flatMap((part) => variantsOf(part, known, certainty.part));
  if (direct.length + parts.length > 0)
    return { word, variants: [...direct, ...parts, ...unfinished], isTypo: false };
  const swapped = swaps(word).filter((other) => variantsOf(other, known).length > 0);
  const typos: Variant[] =
    swapped.length > 0
      ? swapped.flatMap((other) => variantsOf(other, known, certainty.typo))
      : word.length >= 4 && !/\d/.test(word)
        ? [{ term: root, weight: certainty.typo, fuzzy: word.length < 8 ? 1 : 2 }]
        : [];
  const begun: Variant[] =
    word.length >= 4 ? [{ term: word, weight: certainty.unfinished, prefix: true }] : [];
  return { word, variants: [...typos, ...begun, ...unfinished], isTypo: typos.length > 0 };
}

/** The word with each two neighbouring letters changed round. */
function swaps(word: string): readonly string[] {
  return [...word]
    .slice(1)
    .map((_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
}

/** How much it counts that a document is known to answer a search like this one. */
const likeASearch = 2;

/** What a document gains that is known to answer just this search, in points for each that the search weighs. */
const sameSearch = 20;

/** How much the share of a search that a document has counts besides what its words weigh. */
const shareOfAll = 0.7;

function rank(
  mini: MiniSearch<Indexed>,
  known: Known,
  about: {
    answered: (id: string) => readonly Weighed[];
    likelihoods: ReadonlyMap<string, number>;
  },
  query: string,
): ReturnType<Engine['search']> {
  const units = unitsOf(query, known);
  const asked = weighed(units, known);
  const totals = new Map<string, { score: number; weight: number }>();
  const corrections: [string, string][] = [];
  let possible = 0;
  for (const unit of units) {
    const best = new Map<string, number>();
    let correction: { term: string; score: number } | null = null;
    for (const { term, weight, fuzzy = false, prefix = false } of unit.variants) {
      for (const { id, score, terms } of mini.search(term, { fuzzy, prefix })) {
        const value = score * weight;
        if (value > (best.get(id) ?? 0)) best.set(id, value);
        const [meant = ''] = terms;
        if (!prefix && value > (correction?.score ?? 0)) correction = { term: meant, score: value };
      }
    }
    if (best.size === 0) continue;
    if (unit.isTypo && correction)
      corrections.push([unit.word, known.written.get(correction.term) ?? correction.term]);
    // A word that few documents have tells more.
    const telling = Math.log(1 + mini.documentCount / best.size);
    possible += telling;
    for (const [id, score] of best) {
      const total = totals.get(id) ?? { score: 0, weight: 0 };
      totals.set(id, { score: total.score + score, weight: total.weight + telling });
    }
  }
  const ranked = [...totals]
    .map(([id, { score, weight }]) => {
      const alike = Math.max(0, ...about.answered(id).map((phrase) => likeness(asked, phrase)));
      const fit =
        (about.likelihoods.get(id) ?? 1) * score * (1 - shareOfAll + (shareOfAll * weight) / possible);
      return { id, score: fit * (1 + likeASearch * alike) + sameSearch * alike ** 3 * asked.total };
    })
    .sort((left, right) => right.score - left.score);
  return { ranked, corrected: corrected(query, corrections) };
}

function corrected(query: string, corrections: readonly (readonly [string, string])[]): string | null {
  const meant = corrections.filter(([typed, word]) => word !== typed && !word.startsWith('='));
  if (meant.length === 0) return null;
  const text = meant.reduce((all, [typed, word]) => all.toLowerCase().replace(typed, word), query);
  return text === query ? null : text;
}
