import type { Lexicon } from './terms';

/** The words of the documents and of a language's table, as they are written. */
export type Vocabulary = {
  /** The words that a word may be a slip of the keys for, best first. */
  meantBy: (word: string) => readonly string[];
  /** The roots of the words that begin like this. */
  begunBy: (word: string) => readonly string[];
};

const mostBegun = 40;

/** Sorts the words of a language by their letters. */
export function vocabulary(words: readonly { text: string; count: number }[], lexis: Lexicon): Vocabulary {
  const counts = new Map<string, number>();
  for (const { text, count } of words) counts.set(text, (counts.get(text) ?? 0) + count);
  for (const word of lexis.tableWords) if (!counts.has(word)) counts.set(word, 1);
  const sorted = [...counts.keys()].sort();
  const byLetter = new Map<string, { word: string; letters: string }[]>();
  for (const word of sorted) {
    if (/\d/.test(word)) continue;
    const list = byLetter.get(word.charAt(0));
    const entry = { word, letters: lexis.folded(word) };
    if (list) list.push(entry);
    else byLetter.set(word.charAt(0), [entry]);
  }
  return {
    meantBy: (word) => {
      if (word.length < 4 || /\d/.test(word)) return [];
      const most = word.length < 8 ? 1 : 2;
      const typed = lexis.folded(word);
      const found = [...new Set([word.charAt(0), word.charAt(1)])]
        .flatMap((letter) => byLetter.get(letter) ?? [])
        .flatMap(({ word: other, letters }) => {
          const d = distance(typed, letters, most);
          // A short word differs from many by one letter: only two that changed places are a slip.
          return d <= most && (word.length > 4 || isSwapped(typed, letters)) ? [{ other, d }] : [];
        });
      const least = Math.min(...found.map(({ d }) => d));
      return found
        .filter(({ d }) => d === least)
        .sort((a, b) => (counts.get(b.other) ?? 0) - (counts.get(a.other) ?? 0))
        .map(({ other }) => other);
    },
    begunBy: (word) => {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < word) low = middle + 1;
        else high = middle;
      }
      const found: string[] = [];
      for (let at = low; at < sorted.length && found.length < mostBegun && sorted[at]?.startsWith(word); at++)
        found.push(lexis.stem(sorted[at] ?? ''));
      return [...new Set(found)];
    },
  };
}

/** Whether two words have the same letters. */
function isSwapped(left: string, right: string): boolean {
  return [...left].sort().join('') === [...right].sort().join('');
}

/** How many letters have to be changed, added, left out or swapped with the next; more than `most` counts as one more. */
function distance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1];
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[right.length] ?? most + 1;
}
