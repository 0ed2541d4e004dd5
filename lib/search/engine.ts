import MiniSearch from 'minisearch';
import { partsOf } from './compounds';
import { type Answered, type PhraseIndex, phraseIndex, type Said, type Term } from './phrases';
import type { Lexicon } from './terms';
import { type Vocabulary, vocabulary } from './vocabulary';

/**
 * What is indexed of a document. `phrases` are searches that it is known to answer: its title, how people ask for it.
 * `likelihood` says how much likelier it is to be what people come for than most, as a factor.
 */
export type Indexed = {
  id: string;
  title: string;
  phrases: readonly string[];
  text: string;
  likelihood: number;
};

/** How MiniSearch weighs: lengths count less than usual, for a document with many phrases is no worse for it. */
const bm25 = { k: 1.2, b: 0.3, d: 0.5 };

/** How surely a form of a word means the word that was typed. */
const certainty = {
  same: 1,
  synonym: 0.85,
  phrase: 1,
  inPhrase: 0.6,
  part: 0.75,
  typo: 0.75,
  unfinished: 0.5,
};

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
  /** Makes the index of running texts, which is asked for words that no title and no phrase has. */
  readTexts: () => void;
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
type Unit = { word: string; variants: Said; inTexts: string | null; correction: string | null };

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
  const headings = new Map(
    documents.map(({ id, title, phrases }) => [id, { title: read(title), phrases: phrases.map(read) }]),
  );
  const spelt = new Set(words.keys());
  for (const word of words.keys()) spelt.add(lexis.folded(word));
  const isWord = (part: string) => spelt.has(part) || lexis.isWord(part);
  const compound = (word: string) => partsOf(word, lexis, isWord).filter((part) => !lexis.isStop(part));
  const termsOf = (word: Word): readonly Term[] => {
    word.terms ??= word.isStop
      ? [asked.term(smallWord(word.text))]
      : [word.root, ...compound(word.text)]
          .flatMap((part) => [part, ...lexis.conceptsOf(part)])
          .map(asked.term);
    return word.terms;
  };
  const visit = (inText: readonly Word[], take: (term: Term) => void) => {
    for (let place = 0; place < inText.length; place++) {
      for (const term of termsOf(inText[place] as Word)) take(term);
      for (const { concept } of lexis.phraseAt(inText, place, rootOf)) take(asked.term(concept));
    }
  };
  const termsIn = (inText: readonly Word[]): Set<string> => {
    const terms = new Set<string>();
    visit(inText, ({ text }) => terms.add(text));
    return terms;
  };
  const asked: PhraseIndex<Word> = phraseIndex(visit, (word) => termsOf(word)[0]);
  const mini = new MiniSearch<Indexed>({
    fields: ['title'],
    // What is indexed of a title is known by the document it stands in.
    extractField: ({ id }) => id,
    tokenize: (id) => [...termsIn(headings.get(id)?.title ?? [])],
    processTerm: (term) => term,
    searchOptions: { ...oneTerm, bm25 },
  });
  for (const [id, { phrases }] of headings) asked.add(id, phrases);
  mini.addAll(documents);
  const roots = new Set([...words.values()].map(rootOf));
  const texts = once(() => textIndex(documents, lexis, counted));
  const slips = once(() => {
    texts();
    return vocabulary([...words.values()], lexis);
  });
  const known: Known = {
    lexis,
    compound,
    isRoot: (root) => roots.has(root),
    isInTexts: (root) => texts().roots.has(root),
    vocabulary: slips,
  };
  const likelihoods = new Map(documents.map(({ id, likelihood }) => [id, likelihood]));
  return {
    search: (query) =>
      rank(
        { headings: mini, texts: () => texts().mini, asked },
        known,
        (id) => likelihoods.get(id) ?? 1,
        query,
      ),
    unknownIn: (query) =>
      wordsAsked(query, lexis).filter(
        (word) => !lexis.isStop(word) && !isWord(word) && !texts().words.has(word),
      ).length,
    readTexts: () => void texts(),
    rootsOf: (text) => {
      const inText = lexis.wordsOf(text).map((word) => words.get(word) ?? newWord(word, lexis));
      return termsIn(inText.filter(({ isStop }) => !isStop));
    },
  };
}

/** MiniSearch is given terms, not texts. */
const oneTerm = { tokenize: (term: string) => [term], processTerm: (term: string) => term };

function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The running texts, by the roots of their words. */
function textIndex(documents: readonly Indexed[], lexis: Lexicon, counted: (text: string) => Word) {
  const roots = new Set<string>();
  const words = new Set<string>();
  let textNumber = 0;
  const mini = new MiniSearch<Indexed>({
    fields: ['text'],
    tokenize: (text) => {
      textNumber += 1;
      const found: string[] = [];
      for (const spelt of lexis.wordsOf(text)) {
        const word = counted(spelt);
        if (word.isStop || word.lastIn === textNumber) continue;
        word.lastIn = textNumber;
        words.add(spelt);
        words.add(lexis.folded(spelt));
        roots.add(word.root);
        found.push(word.root);
      }
      return found;
    },
    processTerm: (term) => term,
    searchOptions: { ...oneTerm, bm25 },
  });
  mini.addAll(documents);
  return { mini, roots, words };
}

function newWord(text: string, { stem, isStop }: Lexicon): Word {
  return { text, root: stem(text), isStop: isStop(text), count: 0, terms: null, lastIn: 0 };
}

/** A word that tells nothing alone, as a term: only phrases have it. */
const smallWord = (text: string) => `~${text}`;

type Known = {
  lexis: Lexicon;
  vocabulary: () => Vocabulary;
  compound: (word: string) => readonly string[];
  isRoot: (root: string) => boolean;
  isInTexts: (root: string) => boolean;
};

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
        inTexts: null,
        correction: null,
      });
      place += longest.length;
      continue;
    }
    if (!lexis.isStop(word)) units.push(unitOf(word, known, place === words.length - 1));
    place += 1;
  }
  if (units.length > 0) return units;
  return words.map((word) => ({ word, variants: variantsOf(word, known), inTexts: null, correction: null }));
}

function variantsOf(word: string, { lexis, isRoot }: Known, weight = 1): Said {
  const root = lexis.stem(word);
  return [
    ...(isRoot(root) ? [{ term: root, weight: weight * certainty.same }] : []),
    ...lexis.conceptsOf(root).map((term) => ({ term, weight: weight * certainty.synonym })),
  ];
}

function unitOf(word: string, known: Known, isLast: boolean): Unit {
  const direct = variantsOf(word, known);
  const parts = known.compound(word).flatMap((part) => variantsOf(part, known, certainty.part));
  const isKnown = direct.length + parts.length > 0;
  const root = known.lexis.stem(word);
  const inTexts = !isKnown && known.isInTexts(root) ? root : null;
  const begun =
    word.length >= (isLast ? 3 : 4) && (isLast || !(isKnown || inTexts))
      ? known
          .vocabulary()
          .begunBy(word)
          .map((term) => ({ term, weight: certainty.unfinished }))
      : [];
  if (isKnown || inTexts !== null)
    return { word, variants: [...direct, ...parts, ...begun], inTexts, correction: null };
  const meant = known.lexis.isUsual(word) ? [] : known.vocabulary().meantBy(word);
  const typos = meant.flatMap((other) => variantsOf(other, known, certainty.typo));
  const [likeliest = word] = meant;
  // Written with stand-ins for its letters (*waehlen*), a word is no typing error.
  const isSlip = known.lexis.folded(likeliest) !== known.lexis.folded(word);
  return { word, variants: [...typos, ...begun], inTexts: null, correction: isSlip ? likeliest : null };
}

/** What a word of a search gives a document whose title or phrases have it, in points for each that the word says. */
const perWord = 3;

const noAnswer: Answered = { like: 0, shared: 0 };

/** How much the share of a search that a document has counts besides what its words weigh. */
const shareOfAll = 0.7;

/** What a document gains that is known to answer just this search, in points for each that the search says. */
const likeASearch = 40;

function rank(
  {
    headings,
    texts,
    asked,
  }: { headings: MiniSearch<Indexed>; texts: () => MiniSearch<Indexed>; asked: PhraseIndex<Word> },
  known: Known,
  likelihood: (id: string) => number,
  query: string,
): ReturnType<Engine['search']> {
  const { lexis } = known;
  const units = unitsOf(query, known);
  const small = wordsAsked(query, lexis).filter(lexis.isStop);
  const { answered, total } = asked.answers([
    ...units.map(({ variants }) => variants),
    ...small.map((text) => [{ term: smallWord(text), weight: 1 }]),
  ]);
  const scores = new Map<string, number>();
  for (const { variants, inTexts } of units) {
    const best = new Map<string, number>();
    for (const { term, weight } of variants) {
      for (const { id, score } of headings.search(term)) {
        const value = score * weight;
        if (value > (best.get(id) ?? 0)) best.set(id, value);
      }
    }
    if (inTexts !== null)
      for (const { id, score } of texts().search(inTexts)) best.set(id, Math.max(score, best.get(id) ?? 0));
    for (const [id, score] of best) scores.set(id, (scores.get(id) ?? 0) + score);
  }
  const ranked = [...new Set([...scores.keys(), ...answered.keys()])]
    .map((id) => {
      const score = scores.get(id) ?? 0;
      const { like, shared } = answered.get(id) ?? noAnswer;
      const share = total === 0 ? 0 : shared / total;
      const fit = likelihood(id) * (score + shared) * perWord * (1 - shareOfAll + shareOfAll * share);
      return { id, score: fit * (1 + like) + likeASearch * like ** 2 * total };
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
