/** What one word of a search may stand as in a phrase, and how surely each form means it, from 0 to 1. */
export type Said = readonly { term: string; weight: number }[];

/**
 * How much it counts against a phrase what the search says and the phrase does not, what the phrase says and the search does not, and how
 * much the second-best phrase of a document counts beside the best.
 */
const weights = { unanswered: 0.7, unasked: 0.5, second: 0.3 };

/** So many documents more are counted for each term: of few, none tells much more than another. */
const moreDocuments = 5;

/** What a phrase may have: a root, a group of synonyms or a small word; the phrases that have it, and of how many documents they are. */
export type Term = { text: string; phrases: number[]; documents: number; lastDocument: number };

/** How a document answers a search: how like one of its phrases is to it, from 0 to 1, and how much of the search its phrases have together. */
export type Answered = { like: number; shared: number };

/** Searches that documents are known to answer, by the terms that they have. */
export type PhraseIndex<Word> = {
  term: (text: string) => Term;
  /** Adds the phrases of a document. */
  add: (id: string, phrases: readonly (readonly Word[])[]) => void;
  /** The documents whose phrases have something of the search, and how much it says in all. */
  answers: (said: readonly Said[]) => { answered: ReadonlyMap<string, Answered>; total: number };
};

/** `visit` gives all terms of a phrase, with synonyms; `first` what one of its words says. No lists are made of them: this runs for every word. */
export function phraseIndex<Word>(
  visit: (phrase: readonly Word[], take: (term: Term) => void) => void,
  first: (word: Word) => Term | undefined,
): PhraseIndex<Word> {
  const ids: string[] = [];
  const phrases: { document: number; words: readonly Word[] }[] = [];
  const terms = new Map<string, Term>();
  let document = -1;
  let phrase = -1;
  const take = (term: Term) => {
    if (term.lastDocument !== document) {
      term.lastDocument = document;
      term.documents += 1;
    }
    if (term.phrases[term.phrases.length - 1] !== phrase) term.phrases.push(phrase);
  };
  /** How much a term tells: the fewer documents have it, the more. */
  const telling = (documents: number) => Math.log(1 + ids.length / (documents + moreDocuments));
  let totals: number[] | null = null;
  const totalOf = (words: readonly Word[]) =>
    [...new Set(words)].reduce((sum, word) => sum + telling(first(word)?.documents ?? 0), 0);
  return {
    term: (text) => {
      let known = terms.get(text);
      if (known === undefined) {
        known = { text, phrases: [], documents: 0, lastDocument: -1 };
        terms.set(text, known);
      }
      return known;
    },
    add: (id, added) => {
      document = ids.push(id) - 1;
      for (const words of added) {
        phrase = phrases.push({ document, words }) - 1;
        visit(words, take);
      }
    },
    answers: (said) => {
      totals ??= phrases.map(({ words }) => totalOf(words));
      const shared = new Map<number, number>();
      const answered = new Map<string, Answered & { second: number }>();
      const at = (phrase: number) => {
        const id = ids[phrases[phrase]?.document ?? 0] ?? '';
        let found = answered.get(id);
        if (found === undefined) {
          found = { like: 0, second: 0, shared: 0 };
          answered.set(id, found);
        }
        return found;
      };
      let total = 0;
      for (const variants of said) {
        const best = new Map<number, number>();
        const bestOf = new Map<Answered, number>();
        let most = 0;
        for (const { term: text, weight } of variants) {
          const known = terms.get(text);
          const value = weight * telling(known?.documents ?? 0);
          most = Math.max(most, value);
          for (const phrase of known?.phrases ?? [])
            if (value > (best.get(phrase) ?? 0)) best.set(phrase, value);
        }
        total += most;
        for (const [phrase, value] of best) {
          shared.set(phrase, (shared.get(phrase) ?? 0) + value);
          const document = at(phrase);
          if (value > (bestOf.get(document) ?? 0)) bestOf.set(document, value);
        }
        for (const [document, value] of bestOf) document.shared += value;
      }
      for (const [phrase, value] of shared) {
        const rest =
          weights.unanswered * (total - value) + weights.unasked * Math.max(0, (totals[phrase] ?? 0) - value);
        const like = value / (value + rest);
        const found = at(phrase);
        found.second = Math.max(found.second, Math.min(like, found.like));
        found.like = Math.max(found.like, like);
      }
      for (const found of answered.values())
        found.like = (found.like + weights.second * found.second) / (1 + weights.second);
      return { answered, total };
    },
  };
}
