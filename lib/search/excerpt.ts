import type { Locale } from '../i18n/routing';
import type { Document } from './documents';
import { unknown } from './message-text';

/** A sentence in pieces; those marked are what was searched for. `lang` is the language of one that is not in the page's. */
export type Excerpt = readonly { text: string; isMatch: boolean; lang?: Locale }[];

type RootsOf = (text: string) => ReadonlySet<string>;

const longest = 220;

type Sentence = { sentence: string; roots: ReadonlySet<string> };

// Each document is read once, when it is first found.
const read = new WeakMap<Document, readonly Sentence[]>();

function sentencesOf(document: Document, rootsOf: RootsOf): readonly Sentence[] {
  const known = read.get(document);
  if (known) return known;
  const sentences = [document.purpose, ...document.text]
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?:])\s+(?=[\p{Lu}“»"])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 20 && sentence.length <= longest && !sentence.includes(unknown))
    .map((sentence) => ({ sentence, roots: rootsOf(sentence) }));
  read.set(document, sentences);
  return sentences;
}

/** The sentence of a document that says most of what was searched for, those words marked; nothing where it has no sentence. */
export function excerptOf(document: Document, wanted: ReadonlySet<string>, rootsOf: RootsOf): Excerpt {
  const counted = sentencesOf(document, rootsOf).map(({ sentence, roots }) => ({
    sentence,
    count: [...wanted].filter((root) => roots.has(root)).length,
  }));
  const best = counted.reduce<(typeof counted)[number] | null>(
    (found, next) => (found === null || next.count > found.count ? next : found),
    null,
  );
  return best === null ? [] : marked(best.sentence, wanted, rootsOf);
}

function marked(sentence: string, wanted: ReadonlySet<string>, rootsOf: RootsOf): Excerpt {
  return sentence
    .split(/([\p{L}\p{N}]+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({
      text: piece,
      isMatch: /[\p{L}\p{N}]/u.test(piece) && [...rootsOf(piece)].some((root) => wanted.has(root)),
    }))
    .reduce<{ text: string; isMatch: boolean }[]>((pieces, piece) => {
      const last = pieces.at(-1);
      if (last && last.isMatch === piece.isMatch) last.text += piece.text;
      else pieces.push({ ...piece });
      return pieces;
    }, []);
}
