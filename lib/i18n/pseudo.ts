import type { Language } from './language';

/**
 * Languages for tests and development, made of the English texts: longer, as most languages are, and every text marked, so that one
 * typed into code shows. `qps` is the code that is kept for this; the second is read from right to left.
 */
const row: Language = {
  name: 'Pseudo',
  openGraph: 'en_GB',
  formats: 'en-GB',
  direction: 'ltr',
  quotes: ['“', '”'],
  hyphens: 'manual',
  stemmer: 'english',
  letters: {},
};

/** The rows of these languages. */
export const pseudoLanguages = {
  qps: row,
  'qps-x-rtl': { ...row, name: 'Pseudo, right to left', direction: 'rtl' },
} as const satisfies Record<string, Language>;

/** Whether a language is one of these. */
export function isPseudo(locale: string): locale is keyof typeof pseudoLanguages {
  return Object.hasOwn(pseudoLanguages, locale);
}

/** Whether their addresses answer: not where readers come, unless `PSEUDO_LANGUAGES=1` asks for it. */
export function arePseudoServed(): boolean {
  return process.env.NODE_ENV !== 'production' || process.env.PSEUDO_LANGUAGES === '1';
}

/** Letters that the font of the pictures has too. */
const accented: Record<string, string> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ô',
  u: 'ü',
  A: 'Å',
  E: 'É',
  O: 'Ø',
};

/** Words made longer by about a third: vowels with a mark, and every third letter of a word twice. */
function longer(text: string): string {
  return text.replace(/\p{L}+/gu, (word) =>
    [...word]
      .map(
        (letter, place) =>
          (accented[letter] ?? letter) + (place % 3 === 1 ? (accented[letter] ?? letter) : ''),
      )
      .join(''),
  );
}

/** The message in brackets, so that a cut or joined one shows; arguments, tags and the words of plurals stay as they are. */
export function pseudoMessage(message: string | readonly unknown[]): string | readonly unknown[] {
  if (typeof message !== 'string') return ['[', ...message.map(pseudoPart), ']'];
  if (message === '') return message;
  // As written: braces with all that is inside them, and tags, are no words.
  let depth = 0;
  const parts = message.split(/(<\/?\w+>|[{}])/).map((part) => {
    if (part === '{') depth += 1;
    const isWords = depth === 0 && !part.startsWith('<') && part !== '}';
    if (part === '}') depth -= 1;
    return isWords ? longer(part) : part;
  });
  return `[${parts.join('')}]`;
}

/** A part of a compiled message: a text, an argument by its name, or a tag with what is inside it. */
function pseudoPart(part: unknown): unknown {
  if (typeof part === 'string') return longer(part);
  if (!Array.isArray(part) || typeof part[1] === 'number') return part;
  const [name, ...inside] = part;
  return [name, ...inside.map(pseudoPart)];
}

/** The same for a tree of messages. */
export function pseudoMessages<Tree>(tree: Tree): Tree {
  if (typeof tree === 'string' || Array.isArray(tree)) return pseudoMessage(tree) as Tree;
  return Object.fromEntries(
    Object.entries(tree as object).map(([key, value]) => [key, pseudoMessages(value)]),
  ) as Tree;
}
