/** Danish letters by the two that stand in for them on keyboards without them. */
const danish: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };

/**
 * A text as search compares it: small letters, without accents, quotation marks and punctuation, one space between words. Danish
 * letters stay apart from a, e and o, and equal the way they are typed without them.
 */
export function normalize(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[æøå]/g, (letter) => danish[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}'’‘`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether every word of a search begins a word of a text; both normalized. An empty search finds everything. */
export function hasAllWords(text: string, search: string): boolean {
  const padded = ` ${text}`;
  return search.split(' ').every((word) => padded.includes(` ${word}`));
}
