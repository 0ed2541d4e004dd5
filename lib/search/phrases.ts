/** A search that a document is known to answer: its terms with synonyms, and the roots of its words, each once. */
export type Phrase = { id: string; terms: readonly string[]; roots: readonly string[] };

/** One thing that a search says: the terms by which a phrase may say it too, and how surely each means it, from 0 to 1. */
export type Said = readonly { term: string; weight: number }[];

const P: any = ((globalThis as any).P ??= {});
P.alpha ??= 1; P.beta ??= 1; P.second ??= 0; P.small ??= 1; P.idf0 ??= 1;

/** Finds the phrases that are most like a search. */
export type PhraseIndex = {
  /** Of each document that has a phrase like the search, how alike the two are, from 0 to 1. */
  likeness: (said: readonly Said[]) => ReadonlyMap<string, number>;
  /** How much a term tells: the fewer documents people ask for with it, the more. */
  telling: (term: string) => number;
};

export function phraseIndex(phrases: readonly Phrase[]): PhraseIndex {
  const postings = new Map<string, number[]>();
  const counts = new Map<string, { count: number; last: string }>();
  let documents = 0;
  let last = '';
  for (const [place, { id, terms, roots }] of phrases.entries()) {
    if (id !== last) documents += 1;
    last = id;
    for (const list of [terms, roots])
      for (const term of list) {
        const found = postings.get(term);
        if (found === undefined) postings.set(term, [place]);
        else if (found[found.length - 1] !== place) found.push(place);
        const c = counts.get(term);
        if (c === undefined) counts.set(term, { count: 1, last: id });
        else if (c.last !== id) { c.count += 1; c.last = id; }
      }
  }
  const telling = (term: string) => term.startsWith('~') ? P.small : Math.log(1 + documents / ((counts.get(term)?.count ?? 0) + P.idf0));
  let totals: readonly number[] | null = null;
  const total = (place: number) => {
    totals ??= phrases.map(({ roots }) => [...new Set(roots)].reduce((sum, root) => sum + telling(root), 0));
    return totals[place] ?? 0;
  };
  return {
    telling,
    likeness: (said) => {
      const shared = new Map<number, number>();
      let all = 0;
      for (const variants of said) {
        const best = new Map<number, number>();
        let most = 0;
        for (const { term, weight } of variants) {
          const value = weight * telling(term);
          most = Math.max(most, value);
          for (const place of postings.get(term) ?? []) if (value > (best.get(place) ?? 0)) best.set(place, value);
        }
        all += most;
        for (const [place, value] of best) shared.set(place, (shared.get(place) ?? 0) + value);
      }
      const alike = new Map<string, number>();
      const seconds = new Map<string, number>();
      for (const [place, value] of shared) {
        const id = phrases[place]?.id ?? '';
        const like = value / (value + P.alpha * (all - value) + P.beta * Math.max(0, total(place) - value));
        const before = alike.get(id) ?? 0;
        if (like > before) { alike.set(id, like); seconds.set(id, before); }
        else if (like > (seconds.get(id) ?? 0)) seconds.set(id, like);
      }
      if (P.second > 0) for (const [id, v] of alike) alike.set(id, (v + P.second * (seconds.get(id) ?? 0)) / (1 + P.second));
      return alike;
    },
  };
}
