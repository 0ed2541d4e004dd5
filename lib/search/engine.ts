import MiniSearch from 'minisearch';
import { partsOf } from './compounds';
import { type PhraseIndex, phraseIndex, type Said, type Term } from './phrases';
import type { Lexicon } from './terms';
import { type Vocabulary, vocabulary } from './vocabulary';

const P: any = ((globalThis as any).P ??= {});
P.title ??= 3.2; P.phr ??= 2.6; P.text ??= 1; P.k ??= 1.2; P.b ??= 0.3; P.d ??= 0.5;
P.A ??= 2; P.B ??= 40; P.pow ??= 2; P.share ??= 0.7;

/** The parts of a document by how much a word in them says about it. In running text, synonyms are not indexed: what a document is about stands in its title or its phrases as well. */
const boosts = { title: P.title, phrases: P.phr, text: P.text } as const;
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
const certainty = { same: 1, synonym: P.syn ?? 0.85, phrase: 1, inPhrase: 0.6, part: P.part ?? 0.75, typo: P.typo ?? 0.75, unfinished: P.unf ?? 0.5 };

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

/**
 * A word of a text: its root, how often it stands in the documents, the terms it is found by, read when all words are known, and the number
 * of the text that it was last seen in, so that it counts once in each.
 */
type Word = {
  text: string;
  root: string;
  isStop: boolean;
  count: number;
  terms: readonly Term[] | null;
  lastIn: number;
};

/** One word or phrase of a search, the forms in which a document may have it, and the word it is a typing error for. */
type Unit = { word: string; variants: Said; correction: string | null };

const rootOf = ({ root }: Word) => root;

/** Indexes the documents, by the words of their language; each text and each word is read once, and this runs for every word of the site. */
export function makeEngine(documents: readonly Indexed[], lexis: Lexicon): Engine {
  const words = new Map<string, Word>();
  const counted = (text: string): Word => {
    let word = words.get(text);
    if (word === undefined) {
      word = newWord(text, lexis);
      words.set(text, word);
    }
    word.count += 1;
    return word;
  };
  const read = (text: string) => lexis.wordsOf(text).map(counted);
  const texts = new Map(
    documents.map(({ id, title, phrases, text }) => [
      id,
      { title: read(title), phrases: phrases.map(read), text: read(text) },
    ]),
  );
  const spelt = new Set(words.keys());
  for (const word of words.keys()) spelt.add(lexis.folded(word));
  const isWord = (part: string) => spelt.has(part) || lexis.isWord(part);
  const compound = (word: string) => partsOf(word, lexis, isWord).filter((part) => !lexis.isStop(part));
  const asked = phraseIndex();
  const termsOf = (word: Word): readonly Term[] => {
    word.terms ??= word.isStop
      ? [asked.term(smallWord(word.text))]
      : [word.root, ...compound(word.text)].flatMap((part) => [part, ...lexis.conceptsOf(part)]).map(asked.term);
    return word.terms;
  };
  const termsIn = (inText: readonly Word[]): Term[] => {
    const terms: Term[] = [];
    for (let place = 0; place < inText.length; place++) {
      for (const term of termsOf(inText[place] as Word)) terms.push(term);
      for (const { concept } of lexis.phraseAt(inText, place, rootOf)) terms.push(asked.term(concept));
    }
    return terms;
  };
  let textNumber = 0;
  const rootsIn = (inText: readonly Word[]): string[] => {
    textNumber += 1;
    const roots: string[] = [];
    for (const word of inText) {
      if (word.isStop || word.lastIn === textNumber) continue;
      word.lastIn = textNumber;
      roots.push(word.root);
    }
    return roots;
  };
  const mini = new MiniSearch<Indexed>({
    fields,
    // What is indexed of a text is known by the document it stands in.
    extractField: ({ id }) => id,
    tokenize: (id, field) => {
      const inDocument = texts.get(id);
      if (inDocument === undefined) return [];
      if (field === 'text') return rootsIn(inDocument.text);
      if (field === 'title') return [...new Set(termsIn(inDocument.title).map(({ text }) => text))];
      return asked.add(
        id,
        inDocument.phrases.map((phrase) => ({ terms: termsIn(phrase), said: phrase.map((word) => termsOf(word)[0]) })),
      );
    },
    processTerm: (term) => term,
    searchOptions: {
      boost: boosts,
      tokenize: (term) => [term],
      processTerm: (term) => term,
      bm25,
    },
  });
  mini.addAll(documents);
  // Made for the first search: making the index is quicker without.
  let written: Vocabulary | null = null;
  const known = (): Known => {
    written ??= vocabulary([...words.values()], lexis);
    return { lexis, compound, vocabulary: written };
  };
  const likelihoods = new Map(documents.map(({ id, likelihood }) => [id, likelihood]));
  return {
    search: (query) => rank(mini, known(), asked, (id) => likelihoods.get(id) ?? 1, query),
    unknownIn: (query) =>
      wordsAsked(query, lexis).filter((word) => !isWord(word) && !lexis.isStop(word)).length,
    rootsOf: (text) => {
      const inText = lexis.wordsOf(text).map((word) => words.get(word) ?? newWord(word, lexis));
      return new Set(termsIn(inText.filter(({ isStop }) => !isStop)).map(({ text: term }) => term));
    },
  };
}

function newWord(text: string, { stem, isStop }: Lexicon): Word {
  return { text, root: stem(text), isStop: isStop(text), count: 0, terms: null, lastIn: 0 };
}

/** A word that tells nothing alone, as a term: only phrases have it. */
const smallWord = (text: string) => `~${text}`;

type Known = { lexis: Lexicon; vocabulary: Vocabulary; compound: (word: string) => readonly string[] };

/** The words of a search, without hosts and handles. */
const wordsAsked = (query: string, { wordsOf }: Lexicon) => wordsOf(query.replace(hostOrHandle, ' '));

const itself = (root: string) => root;

/** The words and phrases of a search that tell something; where none does, all of them. */
function unitsOf(query: string, known: Known): readonly Unit[] {
  const { lexis } = known;
  const words = wordsAsked(query, lexis);
  const roots = words.map(lexis.stem);
  const units: Unit[] = [];
  for (let place = 0; place < words.length; ) {
    const word = words[place] ?? '';
    const phrases = lexis.phraseAt(roots, place, itself);
    const [longest] = phrases;
    if (longest) {
      const inside = words.slice(place, place + longest.length);
      units.push({
        word: inside.join(' '),
        variants: [
          ...phrases
            .filter(({ length }) => length === longest.length)
            .map(({ concept }) => ({ term: concept, weight: certainty.phrase })),
          ...inside
            .filter((part) => !lexis.isStop(part))
            .flatMap((part) => variantsOf(part, known, certainty.inPhrase)),
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

function variantsOf(word: string, { lexis, vocabulary }: Known, weight = 1): Said {
  const root = lexis.stem(word);
  return [
    ...(vocabulary.isRoot(root) ? [{ term: root, weight: weight * certainty.same }] : []),
    ...lexis.conceptsOf(root).map((term) => ({ term, weight: weight * certainty.synonym })),
  ];
}

function unitOf(word: string, known: Known, isLast: boolean): Unit {
  const { vocabulary } = known;
  const direct = variantsOf(word, known);
  const parts = known.compound(word).flatMap((part) => variantsOf(part, known, certainty.part));
  const isKnown = direct.length + parts.length > 0;
  const begun =
    word.length >= (isLast ? 3 : 4) && (isLast || !isKnown)
      ? vocabulary.begunBy(word).map((term) => ({ term, weight: certainty.unfinished }))
      : [];
  if (isKnown) return { word, variants: [...direct, ...parts, ...begun], correction: null };
  const meant = vocabulary.meantBy(word);
  const typos = meant.flatMap((other) => variantsOf(other, known, certainty.typo));
  return { word, variants: [...typos, ...begun], correction: meant[0] ?? null };
}

function rank(
  mini: MiniSearch<Indexed>,
  known: Known,
  asked: PhraseIndex,
  likelihood: (id: string) => number,
  query: string,
): ReturnType<Engine['search']> {
  const { lexis } = known;
  const units = unitsOf(query, known);
  const small = wordsAsked(query, lexis).filter(lexis.isStop);
  const { alike, total } = asked.likeTo([
    ...units.map(({ variants }) => variants),
    ...small.map((text) => [{ term: smallWord(text), weight: 1 }]),
  ]);
  const totals = new Map<string, { score: number; weight: number }>();
  let possible = 0;
  for (const { variants } of units) {
    const best = new Map<string, number>();
    for (const { term, weight } of variants) {
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
      const before = totals.get(id) ?? { score: 0, weight: 0 };
      totals.set(id, { score: before.score + score, weight: before.weight + telling });
    }
  }
  const ranked = [...new Set([...totals.keys(), ...alike.keys()])]
    .map((id) => {
      const { score, weight } = totals.get(id) ?? { score: 0, weight: 0 };
      const like = alike.get(id) ?? 0;
      const share = possible === 0 ? 0 : weight / possible;
      const fit = likelihood(id) * score * (1 - P.share + P.share * share);
      return { id, score: fit * (1 + P.A * like) + P.B * like ** P.pow * total };
    })
    .sort((left, right) => right.score - left.score);
  return { ranked, corrected: corrected(query, units) };
}

function corrected(query: string, units: readonly Unit[]): string | null {
  const text = units.reduce(
    (all, { word, correction }) => (correction === null ? all : all.toLowerCase().replace(word, correction)),
    query,
  );
  return text === query ? null : text;
}
