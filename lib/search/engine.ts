import MiniSearch from 'minisearch';
import { partsOf } from './compounds';
import type { Lexicon } from './terms';

/**
 * The parts of a document by how much a word in them says about it. In running text, synonyms and phrases are not indexed: what a document
 * is about stands in its title or its names as well.
 */
const boosts = { title: 3.2, words: 2.6, text: 1 } as const;
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
  /** How many words of a search stand in no document, and in no table of its language. */
  unknownIn: (query: string) => number;
  /** The roots by which words of a text show that it answers a search. */
  rootsOf: (text: string) => ReadonlySet<string>;
};

/** What is indexed: a root, or a group of synonyms; and the number of the text in which it was last seen, so that it counts once in each. */
type Term = { text: string; isGroup: boolean; lastIn: number };

/** A word of a text: its root, how often it stands in the documents, and its terms, which are read when all words are known. */
type Word = {
  text: string;
  root: string;
  count: number;
  beginsPhrase: boolean;
  terms: readonly Term[] | null;
  lastIn: number;
};

type Variant = { term: string; weight: number; fuzzy?: number; prefix?: boolean };
/** One word or phrase of a search, and the forms in which a document may have it. */
type Unit = { word: string; variants: readonly Variant[]; isTypo: boolean };

/** Indexes the documents, by the words of their language; each text and each word is read once. */
export function makeEngine(documents: readonly Indexed[], lexis: Lexicon): Engine {
  const { folded } = lexis;
  const { words, texts } = readAll(documents, lexis);
  const spelt = new Set([...words.keys()].flatMap((word) => [word, folded(word)]));
  const isWord = (part: string) => spelt.has(part) || lexis.isWord(part);
  const compound = (word: string) => partsOf(word, lexis, isWord).filter((part) => !lexis.isStop(part));
  const termsOf = ({ text, root }: Word): readonly string[] =>
    lexis.isStop(text) ? [] : [root, ...compound(text)].flatMap((part) => [part, ...lexis.conceptsOf(part)]);
  const phrasesAt = (inText: readonly Word[], place: number) =>
    inText[place]?.beginsPhrase ? lexis.phraseAt((offset) => inText[place + offset]?.root) : [];
  const index = termsForIndex(termsOf, phrasesAt);
  const mini = new MiniSearch<Indexed>({
    fields,
    tokenize: (text, field) => index(texts.get(text) ?? [], field !== 'text'),
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
  // Made for the first search: making the index is quicker without.
  let read: Known | null = null;
  const known = () => {
    read ??= { lexis, compound, ...writtenForms([...words.values()], lexis) };
    return read;
  };
  const sources = new Map(documents.map((document) => [document.id, document]));
  // Read when a document is first found: making the index is quicker without.
  const answers = new Map<string, readonly Weighed[]>();
  const answered = (id: string) => {
    const read =
      answers.get(id) ??
      (sources.get(id)?.phrases ?? [])
        .map((phrase) => weighed(phrase, unitsOf(phrase, known()), known()))
        .filter(({ total }) => total > 0);
    answers.set(id, read);
    return read;
  };
  const likelihood = (id: string) => sources.get(id)?.likelihood ?? 1;
  return {
    search: (query) => rank(mini, known(), { answered, likelihood }, query),
    unknownIn: (query) =>
      wordsAsked(query, lexis).filter((word) => !isWord(word) && !lexis.isStop(word)).length,
    rootsOf: (text) => {
      const inText = lexis.wordsOf(text).map((word) => words.get(word) ?? newWord(word, lexis));
      const phrases = inText.flatMap((_, place) => phrasesAt(inText, place));
      return new Set([...inText.flatMap(termsOf), ...phrases.map(({ concept }) => concept)]);
    },
  };
}

function newWord(text: string, { stem, beginsPhrase }: Lexicon): Word {
  const root = stem(text);
  return { text, root, count: 0, beginsPhrase: beginsPhrase(root), terms: null, lastIn: 0 };
}

/**
 * Reads the terms of one text after another, each once; `inFull` with its synonyms and phrases. Words and terms remember the number of the
 * text they were last in, and no sets are made: this runs for every word of the site.
 */
function termsForIndex(
  termsOf: (word: Word) => readonly string[],
  phrasesAt: (inText: readonly Word[], place: number) => readonly { concept: string }[],
): (inText: readonly Word[], inFull: boolean) => string[] {
  const terms = new Map<string, Term>();
  let textNumber = 0;
  const termOf = (text: string): Term => {
    const term = terms.get(text) ?? { text, isGroup: text.startsWith('='), lastIn: 0 };
    terms.set(text, term);
    return term;
  };
  return (inText, inFull) => {
    textNumber += 1;
    const found: string[] = [];
    const take = (term: Term) => {
      if (term.lastIn === textNumber) return;
      term.lastIn = textNumber;
      found.push(term.text);
    };
    for (let place = 0; place < inText.length; place++) {
      const word = inText[place] as Word;
      if (word.beginsPhrase && inFull)
        for (const { concept } of phrasesAt(inText, place)) take(termOf(concept));
      if (word.lastIn === textNumber) continue;
      word.lastIn = textNumber;
      word.terms ??= termsOf(word).map(termOf);
      for (const term of word.terms) if (inFull || !term.isGroup) take(term);
    }
    return found;
  };
}

/** The words of the documents, each once, and those of each text. */
function readAll(documents: readonly Indexed[], lexis: Lexicon) {
  const words = new Map<string, Word>();
  const texts = new Map<string, readonly Word[]>();
  const counted = (text: string): Word => {
    const known = words.get(text);
    const word = known ?? newWord(text, lexis);
    if (known === undefined) words.set(text, word);
    word.count += 1;
    return word;
  };
  for (const document of documents) {
    for (const field of fields) texts.set(document[field], lexis.wordsOf(document[field]).map(counted));
  }
  return { words, texts };
}

/** Of each root there is, the word it most often stands in; and how much a term tells: the rarer among all words, the more. */
function writtenForms(words: readonly Word[], { conceptsOf }: Lexicon) {
  const forms = new Map<string, { word: string; count: number }>();
  const termCounts = new Map<string, number>();
  let total = 1;
  for (const { text, root, count } of words) {
    total += count;
    if (count > (forms.get(root)?.count ?? 0)) forms.set(root, { word: text, count });
    termCounts.set(root, (termCounts.get(root) ?? 0) + count);
    for (const term of conceptsOf(root)) termCounts.set(term, (termCounts.get(term) ?? 0) + count);
  }
  return {
    written: (root: string) => forms.get(root)?.word ?? root,
    isKnown: (root: string) => forms.has(root),
    telling: (term: string) => Math.log(1 + total / (20 + (termCounts.get(term) ?? 0))),
  };
}

/** A search, or a phrase that stands for one: what its words could be, and how much they tell. */
type Weighed = {
  units: readonly { terms: readonly string[]; weight: number }[];
  total: number;
  all: ReadonlySet<string>;
};

/** How much a word that tells nothing alone tells about a question: *which server am I on* is not *server*. */
const smallWord = 1;

function weighed(text: string, units: readonly Unit[], { telling, lexis }: Known): Weighed {
  const small = lexis
    .wordsOf(text)
    .filter(lexis.isStop)
    .map((word) => ({ terms: [`~${word}`], weight: smallWord }));
  const list = units
    .filter(({ variants }) => variants.length > 0)
    .map(({ variants }) => ({
      terms: variants.map(({ term }) => term),
      weight: Math.min(...variants.map(({ term }) => telling(term))),
    }));
  const said = [...list, ...small];
  return {
    units: said,
    total: said.reduce((sum, { weight }) => sum + weight, 0),
    all: new Set(said.flatMap(({ terms }) => terms)),
  };
}

/** The weight of the words that one search has in common with another. */
function common({ units }: Weighed, { all }: Weighed): number {
  return units.reduce(
    (sum, { terms, weight }) => (terms.some((term) => all.has(term)) ? sum + weight : sum),
    0,
  );
}

/** How alike two searches are, from 0 to 1: the weight of what they share in the weight of all they say. */
function likeness(left: Weighed, right: Weighed): number {
  const shared = common(left, right);
  return shared === 0 ? 0 : shared / (left.total + right.total - common(right, left));
}

type Known = {
  lexis: Lexicon;
  written: (root: string) => string;
  isKnown: (root: string) => boolean;
  compound: (word: string) => readonly string[];
  telling: (term: string) => number;
};

/** The words of a search, without hosts and handles. */
const wordsAsked = (query: string, { wordsOf }: Lexicon) => wordsOf(query.replace(hostOrHandle, ' '));

/** The words and phrases of a search that tell something; where none does, all of them. */
function unitsOf(query: string, known: Known): readonly Unit[] {
  const { lexis } = known;
  const words = wordsAsked(query, lexis);
  const roots = words.map(lexis.stem);
  const units: Unit[] = [];
  for (let place = 0; place < words.length; ) {
    const word = words[place] ?? '';
    const phrases = lexis.phraseAt((offset) => roots[place + offset]);
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
  const root = lexis.stem(word);
  return [
    ...(isKnown(root) ? [{ term: root, weight: weight * certainty.same }] : []),
    ...lexis.conceptsOf(root).map((term) => ({ term, weight: weight * certainty.synonym })),
  ];
}

function unitOf(word: string, known: Known, isLast: boolean): Unit {
  const { lexis } = known;
  const root = lexis.stem(word);
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
        ? [
            { term: root, weight: certainty.typo, fuzzy: word.length < 8 ? 1 : 2 },
            ...lexis.wordsLike(word).flatMap((other) => variantsOf(other, known, certainty.typo)),
          ]
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
    likelihood: (id: string) => number;
  },
  query: string,
): ReturnType<Engine['search']> {
  const units = unitsOf(query, known);
  const asked = weighed(query, units, known);
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
    if (unit.isTypo && correction) corrections.push([unit.word, known.written(correction.term)]);
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
      const fit = about.likelihood(id) * score * (1 - shareOfAll + (shareOfAll * weight) / possible);
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
