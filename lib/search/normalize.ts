import { language, locales } from '../i18n/routing';

/** Letters of our languages by what stands in for them on keyboards without them; a letter of several goes by the first. */
const standIns = new Map(locales.toReversed().flatMap((locale) => Object.entries(language(locale).letters)));
const letters = new RegExp(`[${[...standIns.keys()].join('')}]`, 'g');

/**
 * A text as search compares it: small letters, without accents, quotation marks and punctuation, one space between words. Letters
 * of our languages stay apart from a, e and o, and equal the way they are typed without them. One rule for all languages: a screen may speak
 * another than its reader.
 */
export function normalize(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(letters, (letter) => standIns.get(letter) ?? letter)
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
