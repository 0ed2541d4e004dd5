const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

const basicLatin = range(0x20, 0x7e);
// Names of servers are in small letters; of the capitals with a sign on them, only those of Danish and of loanwords occur.
const latin1Letters = `${range(0xdf, 0xff).replace('÷', '')}ÆØÅÉ`;
const punctuation = '\u00a0–—‘’“”«»…·§©↑↓';

/** Every character in the font file that all pages load; `scripts/make-fonts.mjs` cuts the files of `app/fonts` to these. */
export const fontCharacters = basicLatin + latin1Letters + punctuation;

/** What other languages of Western Europe have besides: in a file of its own, which only a page with one of them loads. */
export const moreCharacters = [...range(0xc0, 0xde), ...'Œœ‚„‹›¡¿']
  .filter((character) => character !== '×' && !fontCharacters.includes(character))
  .join('');

/** Every character that the preview pictures can show. */
export const pictureCharacters = fontCharacters + moreCharacters;
