import type { Lexicon } from './terms';

const shortest = 4;

/**
 * The stems of the words that a compound is made of (`serverskift`: server, skift), or nothing where it is none: every part must be
 * a word that is known.
 */
export function partsOf(
  word: string,
  { compounds, stem }: Pick<Lexicon, 'compounds' | 'stem'>,
  isKnown: (word: string) => boolean,
): readonly string[] {
  if (compounds === null || word.length < 7 || /\d/.test(word)) return [];
  const { links, shortWords } = compounds;
  const known = (part: string): string | null => {
    if (part.length < shortest && !shortWords.includes(part)) return null;
    return isKnown(part) ? stem(part) : null;
  };
  const split = (whole: string): readonly string[] | null => {
    for (let at = whole.length - 3; at >= 3; at--) {
      const head = known(whole.slice(0, at));
      if (head === null) continue;
      for (const link of links) {
        if (!whole.startsWith(link, at)) continue;
        const rest = whole.slice(at + link.length);
        const tail = known(rest);
        if (tail !== null) return [head, tail];
        const more = rest.length >= 7 ? split(rest) : null;
        if (more) return [head, ...more];
      }
    }
    return null;
  };
  return split(word) ?? [];
}
