import MiniSearch from 'minisearch';
import { partsOf } from './compounds';
import { type PhraseIndex, phraseIndex } from './phrases';
import type { Lexicon } from './terms';
import { type Vocabulary, vocabulary } from './vocabulary';

/** The parts of a document by how much a word in them says about it. In running text, synonyms and phrases are not indexed: what a document
 * is about stands in its title or its phrases as well. */
const P: any = ((globalThis as any).P ??= {});
P.title ??= 3.2; P.phr ??= 2.6; P.k ??= 1.2; P.b ??= 0.3; P.d ??= 0.5;
const boosts = { title: P.title, phrases: P.phr, text: 1 } as const;
type FieldOf = keyof typeof boosts;
const fields = Object.keys(boosts) as FieldOf[];

/**
 * What is indexed of a document. `phrases` are searches that it is known to answer: its title, how people ask for it.
 * `likelihood` says how much likelier it is to be what people come for than most, as a factor.
 */
export type Indexed = { id: string; title: string; phrases: readonly string[]; text: string; likelihood: number };

/** How MiniSearch weighs: lengths count less than usual, for a document with many phrases is no worse for it. */
const bm25 = { k: P.k, b: P.b, d: P.d };

/** How surely a form of a word means the word that was typed. */
const certainty = { same: 1, synonym: P.syn ?? 0.72, phrase: 1, part: P.part ?? 0.75, typo: 0.75, unfinished: 0.5 };

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
  isStop: boolean;
  count: number;
  beginsPhrase: boolean;
  terms: readonly Term[] | null;
  lastIn: number;
};

type Variant = { term: string; weight: number };
/** One word or phrase of a search, and the forms in which a document may have it. */
type Unit = { word: string; variants: readonly Variant[]; correction: string | null };

/** The words of a document: of each of its phrases, and of each field. */
type Read = { each: readonly (readonly Word[])[] } & Record<FieldOf, readonly Word[]>;

/** Indexes the documents, by the words of their language; each text and each word is read once. */
export function makeEngine(documents: readonly Indexed[], lexis: Lexicon): Engine {
  const { folded } = lexis;
  const { words, texts } = readAll(documents, lexis);
  const spelt = new Set([...words.keys()].flatMap((word) => [word, folded(word)]));
  const isWord = (part: string) => spelt.has(part) || lexis.isWord(part);
  const compound = (word: string) => partsOf(word, lexis, isWord).filter((part) => !lexis.isStop(part));
  const termsOf = ({ text, root, isStop }: Word): readonly string[] =>
    isStop ? [] : [root, ...compound(text)].flatMap((part) => [part, ...lexis.conceptsOf(part)]);
  const phrasesAt = (inText: readonly Word[], place: number) =>
    inText[place]?.beginsPhrase ? lexis.phraseAt((offset) => inText[place + offset]?.root) : [];
  const index = termsForIndex(termsOf, phrasesAt);
  const mini = new MiniSearch<Indexed>({
    fields,
    extractField: ({ id }, field) => (field === 'id' ? id : id),
    tokenize: (id, field) => index(texts.get(id)?.[field as FieldOf] ?? [], field !== 'text'),
    processTerm: (term) => term,
    searchOptions: {
      boost: boosts,
      tokenize: (term) => [term],
      processTerm: (term) => term,
      bm25,
    },
  });
  mini.addAll(documents);
  const asked = phraseIndex(
    documents.flatMap(({ id }) =>
      (texts.get(id)?.each ?? []).map((inPhrase) => ({
        id,
        terms: index(inPhrase, true),
        roots: inPhrase.flatMap(({ isStop, root, text }) => (isStop ? `~${text}` : root)),
      })),
    ),
  );
  // Made for the first search: making the index is quicker without.
  let read: Vocabulary | null = null;
  const known = (): Known => {
    read ??= vocabulary([...words.values()], lexis);
    return { lexis, compound, vocabulary: read };
  };
  const likelihoods = new Map(documents.map(({ id, likelihood }) => [id, likelihood]));
  return {
    search: (query) => rank(mini, known(), asked, (id) => likelihoods.get(id) ?? 1, query),
    unknownIn: (query) =>
      wordsAsked(query, lexis).filter((word) => !isWord(word) && !lexis.isStop(word)).length,
    rootsOf: (text) => {
      const inText = lexis.wordsOf(text).map((word) => words.get(word) ?? newWord(word, lexis));
      const phrases = inText.flatMap((_, place) => phrasesAt(inText, place));
      return new Set([...inText.flatMap(termsOf), ...phrases.map(({ concept }) => concept)]);
    },
  };
}

function newWord(text: string, { stem, beginsPhrase, isStop }: Lexicon): Word {
  const root = stem(text);
  return { text, root, isStop: isStop(text), count: 0, beginsPhrase: beginsPhrase(root), terms: null, lastIn: 0 };
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
  const counted = (text: string): Word => {
    const known = words.get(text);
    const word = known ?? newWord(text, lexis);
    if (known === undefined) words.set(text, word);
    word.count += 1;
    return word;
  };
  const read = (text: string) => lexis.wordsOf(text).map(counted);
  const texts = new Map(
    documents.map(({ id, title, phrases, text }): [string, Read] => {
      const each = phrases.map(read);
      return [id, { title: read(title), phrases: each.flat(), text: read(text), each }];
    }),
  );
  return { words, texts };
}

type Known = { lexis: Lexicon; vocabulary: Vocabulary; compound: (word: string) => readonly string[] };

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
        correction: null,
      });
      place += longest.length;
      continue;
    }
    if (!lexis.isStop(word)) units.push(unitOf(word, known, place === words.length - 1));
    place += 1;
  }
  if (units.length > 0) return units;
  return words.map((word) => ({ word, variants: variantsOf(word, known), correction: null }));
}

function variantsOf(word: string, { lexis, vocabulary }: Known, weight = 1): Variant[] {
  const root = lexis.stem(word);
  return [
    ...(vocabulary.isKnown(root) ? [{ term: root, weight: weight * certainty.same }] : []),
    ...lexis.conceptsOf(root).map((term) => ({ term, weight: weight * certainty.synonym })),
  ];
}

function unitOf(word: string, known: Known, isLast: boolean): Unit {
  const { vocabulary } = known;
  const begun = (): Variant[] => vocabulary.begunBy(word).map((term) => ({ term, weight: certainty.unfinished }));
  const unfinished = isLast && word.length >= 3 ? begun() : [];
  const direct = variantsOf(word, known);
  const parts = known.compound(word).flatMap((part) => variantsOf(part, known, certainty.part));
  if (direct.length + parts.length > 0)
    return { word, variants: [...direct, ...parts, ...unfinished], correction: null };
  const meant = vocabulary.meantBy(word);
  return {
    word,
    variants: [
      ...meant.flatMap((other) => variantsOf(other, known, certainty.typo)),
      ...(unfinished.length > 0 || word.length < 4 ? unfinished : begun()),
    ],
    correction: meant[0] ?? null,
  };
}

P.A ??= 2; P.B ??= 20; P.pow ??= 3; P.share ??= 0.7;

function rank(
  mini: MiniSearch<Indexed>,
  known: Known,
  asked: PhraseIndex,
  likelihood: (id: string) => number,
  query: string,
): ReturnType<Engine['search']> {
  const { lexis } = known;
  const units = unitsOf(query, known);
  const small = wordsAsked(query, lexis)
    .filter(lexis.isStop)
    .map((word) => [{ term: `~${word}`, weight: 1 }]);
  const said = [...units.map(({ variants }) => variants), ...small];
  const total = said.reduce((sum, variants) => sum + Math.max(0, ...variants.map(({ term, weight }) => weight * asked.telling(term))), 0);
  const alike = asked.likeness(said);
  const totals = new Map<string, { score: number; weight: number }>();
  let possible = 0;
  for (const unit of units) {
    const best = new Map<string, number>();
    for (const { term, weight } of unit.variants) {
      for (const { id, score } of mini.search(term)) {
        const value = score * weight;
        if (value > (best.get(id) ?? 0)) best.set(id, value);
      }
    }
    if (best.size === 0) continue;
    // A word that few documents have tells more.
    const telling = Math.log(1 + mini.documentCount / best.size);
    possible += telling;
    for (const [id, score] of best) {
      const total = totals.get(id) ?? { score: 0, weight: 0 };
      totals.set(id, { score: total.score + score, weight: total.weight + telling });
    }
  }
  const ids = new Set([...totals.keys(), ...alike.keys()]);
  const ranked = [...ids]
    .map((id) => {
      const { score, weight } = totals.get(id) ?? { score: 0, weight: 0 };
      const like = alike.get(id) ?? 0;
      const fit = likelihood(id) * score * (1 - P.share + (P.share * weight) / Math.max(possible, 0.001));
      return { id, score: fit * (1 + P.A * like) + P.B * like ** P.pow * total };
    })
    .sort((left, right) => right.score - left.score);
  const corrections = units.flatMap(({ word, correction }) =>
    correction === null || correction === word ? [] : [[word, correction] as const],
  );
  return { ranked, corrected: corrected(query, corrections) };
}

function corrected(query: string, corrections: readonly (readonly [string, string])[]): string | null {
  if (corrections.length === 0) return null;
  const text = corrections.reduce((all, [typed, word]) => all.toLowerCase().replace(typed, word), query);
  return text === query ? null : text;
}
