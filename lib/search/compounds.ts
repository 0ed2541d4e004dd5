import type { Locale } from '../i18n/routing';
import { stem } from './terms';

const shortest = 4;
/** Short words that other words are made of. */
const short = new Set(['fil', 'app', 'ven', 'kø', 'dag', 'csv']);
const links = ['', 's', 'e', 'r', 'er', 'en'];

/**
 * The stems of the words that a compound is made of (`serverskift`: server, skift), or nothing where it is none: every part must be
 * a word that is known. Only Danish writes compounds as one word.
 */
export function partsOf(word: string, locale: Locale, isKnown: (word: string) => boolean): readonly string[] {
  if (locale !== 'da' || word.length < 7 || /\d/.test(word)) return [];
  return split(word, isKnown) ?? [];
}

function split(word: string, isKnown: (word: string) => boolean): readonly string[] | null {
  for (let at = word.length - 3; at >= 3; at--) {
    const head = known(word.slice(0, at), isKnown);
    if (head === null) continue;
    for (const link of links) {
      if (!word.startsWith(link, at)) continue;
      const rest = word.slice(at + link.length);
      const tail = known(rest, isKnown);
      if (tail !== null) return [head, tail];
      const more = rest.length >= 7 ? split(rest, isKnown) : null;
      if (more) return [head, ...more];
    }
  }
  return null;
}

function known(part: string, isKnown: (word: string) => boolean): string | null {
  if (part.length < shortest && !short.has(part)) return null;
  return isKnown(part) ? stem(part, 'da') : null;
}
