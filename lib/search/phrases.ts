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

/** A phrase: all terms it has, with synonyms, and what it says, one term a word. */
type Phrase = { terms: readonly Term[]; said: readonly (Term | undefined)[] };

/** Searches that documents are known to answer, by the terms that they have. */
export type PhraseIndex = {
  term: (text: string) => Term;
  /** Adds the phrases of a document; back come the terms that they have, each once. */
  add: (id: string, phrases: readonly Phrase[]) => string[];
  /** Of each document with a phrase like the search, how alike the two are, from 0 to 1; and how much the search says in all. */
  likeTo: (said: readonly Said[]) => { alike: ReadonlyMap<string, number>; total: number };
};

export function phraseIndex(): PhraseIndex {
  const ids: string[] = [];
  const phrases: { document: number; said: readonly (Term | undefined)[] }[] = [];
  const terms = new Map<string, Term>();
  const term = (text: string): Term => {
    let known = terms.get(text);
    if (known === undefined) {
      known = { text, phrases: [], documents: 0, lastDocument: -1 };
      terms.set(text, known);
    }
    return known;
  };
  /** How much a term tells: the fewer documents have it, the more. */
  const telling = (documents: number) => Math.log(1 + ids.length / (documents + moreDocuments));
  let totals: number[] | null = null;
  return {
    term,
    add: (id, added) => {
      const document = ids.push(id) - 1;
      const found: string[] = [];
      for (const { terms, said } of added) {
        const phrase = phrases.push({ document, said }) - 1;
        for (const term of terms) {
          if (term.lastDocument !== document) {
            term.lastDocument = document;
            term.documents += 1;
            found.push(term.text);
          }
          if (term.phrases[term.phrases.length - 1] !== phrase) term.phrases.push(phrase);
        }
      }
      return found;
    },
    likeTo: (said) => {
      totals ??= phrases.map(({ said }) =>
        [...new Set(said)].reduce((sum, term) => sum + (term ? telling(term.documents) : 0), 0),
      );
      const shared = new Map<number, number>();
      let total = 0;
      for (const variants of said) {
        const best = new Map<number, number>();
        let most = 0;
        for (const { term: text, weight } of variants) {
          const known = terms.get(text);
          const value = weight * telling(known?.documents ?? 0);
          most = Math.max(most, value);
          for (const phrase of known?.phrases ?? [])
            if (value > (best.get(phrase) ?? 0)) best.set(phrase, value);
        }
        total += most;
        for (const [phrase, value] of best) shared.set(phrase, (shared.get(phrase) ?? 0) + value);
      }
      const best = new Map<number, { first: number; second: number }>();
      for (const [phrase, value] of shared) {
        const rest = weights.unanswered * (total - value) + weights.unasked * Math.max(0, (totals[phrase] ?? 0) - value);
        const like = value / (value + rest);
        const document = phrases[phrase]?.document ?? 0;
        const { first, second } = best.get(document) ?? { first: 0, second: 0 };
        best.set(document, like > first ? { first: like, second: first } : { first, second: Math.max(second, like) });
      }
      const alike = new Map<string, number>();
      for (const [document, { first, second }] of best)
        alike.set(ids[document] ?? '', (first + weights.second * second) / (1 + weights.second));
      return { alike, total };
    },
  };
}
