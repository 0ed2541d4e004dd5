const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

const basicLatin = range(0x20, 0x7e);
// Names of servers are in small letters; of the capitals with a sign on them, only those of Danish and of loanwords occur.
const latin1Letters = `${range(0xdf, 0xff).replace('÷', '')}ÆØÅÉ`;
const punctuation = '\u00a0–—‘’“”«»…·§©↑↓';

/** Every character in the font files of `app/fonts`, which `scripts/make-fonts.mjs` cuts to these. */
export const fontCharacters = basicLatin + latin1Letters + punctuation;
