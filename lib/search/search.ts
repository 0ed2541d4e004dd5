import { fixedParts } from '../facts/labels/placeholders';
import { hasAllWords, normalize } from './normalize';

/** What search knows of one entry. */
export type Searchable<Id extends string> = {
  id: Id;
  /** Exact messages with their placeholders, in every language. */
  messages: readonly string[];
  /** Its title. */
  title: string;
  /** Other words for it. */
  words: string;
};

type Prepared<Id extends string> = {
  id: Id;
  patterns: readonly { text: string; whole: RegExp }[];
  title: string;
  everything: string;
  everyWord: readonly string[];
};

const kinds = { same: 5000, inQuery: 4000, partOfMessage: 3000, allWords: 2000, someWords: 0 };

/** A message shorter than this, such as "Finished", may stand in a search by chance: it does not rule out other answers. */
const shortMessage = 14;

/** Words that say nothing about what is wrong. */
const empty = new Set(
  normalize(
    'a an and are at but do for from i in is it my of on or that the this to what when with you your ' +
      'af at da de den denne der det din du en er et for fra har hvad hvor i ikke jeg kan med men min mit naar når og om på som til ved',
  ).split(' '),
);

/** The index of all entries; each text is prepared once. */
export function searchIndex<Id extends string>(entries: readonly Searchable<Id>[]): readonly Prepared<Id>[] {
  return entries.map(({ id, messages, title, words }) => {
    const everything = normalize(
      [title, ...messages.map((text) => fixedParts(text).join(' ')), words].join(' '),
    );
    return {
      id,
      patterns: messages.map(pattern),
      title: normalize(title),
      everything,
      everyWord: [...new Set(everything.split(' '))],
    };
  });
}

/** A message as text, and as the pattern of what a screen makes of it; at most six words stand for a placeholder. */
function pattern(message: string): { text: string; whole: RegExp } {
  const parts = fixedParts(message).map(normalize);
  const body = parts.join('(?: \\S+){0,6} ?');
  return { text: parts.filter(Boolean).join(' '), whole: new RegExp(`(?:^| )${body.trim()}(?: |$)`) };
}

/**
 * The entries that fit a search, best first: its exact message, part of one, all its words, some of its words. Where a whole message is
 * in the search, the entries of messages are the only answers.
 */
export function search<Id extends string>(index: readonly Prepared<Id>[], query: string): readonly Id[] {
  const wanted = normalize(query);
  if (wanted === '') return [];
  const found = index
    .map((entry, place) => ({ id: entry.id, place, score: score(entry, wanted) }))
    .filter((entry) => entry.score > 0)
    .sort((left, right) => right.score - left.score || left.place - right.place);
  const isSure = (found[0]?.score ?? 0) > kinds.inQuery + shortMessage;
  return found.filter((entry) => !isSure || entry.score > kinds.inQuery).map(({ id }) => id);
}

function score(entry: Prepared<string>, wanted: string): number {
  const byMessage = Math.max(0, ...entry.patterns.map((message) => messageScore(message, wanted)));
  return byMessage || wordScore(entry, wanted);
}

function messageScore({ text, whole }: { text: string; whole: RegExp }, wanted: string): number {
  if (text === wanted) return kinds.same;
  // The longer the message, the surer it is the one that was meant.
  const found = whole.exec(wanted);
  if (found) return kinds.inQuery + text.length + (found[0].trim() === wanted ? 500 : 0);
  const withoutNumbers = wanted.replace(/(?:^| )\d+(?= |$)/g, '').trim();
  const isPart = withoutNumbers.length > 3 && ` ${text}`.includes(` ${withoutNumbers}`);
  // A part counts for more, the more of the message it is.
  return isPart ? kinds.partOfMessage + Math.round((500 * withoutNumbers.length) / text.length) : 0;
}

function wordScore({ title, everything, everyWord }: Prepared<string>, wanted: string): number {
  const telling = wanted.split(' ').filter((word) => !empty.has(word));
  const words = telling.length > 0 ? telling : wanted.split(' ');
  const inTitle = words.filter((word) => hasAllWords(title, word)).length / words.length;
  if (hasAllWords(everything, words.join(' '))) return kinds.allWords + Math.round(inTitle * 500);
  const share =
    words.filter((word) => hasAllWords(everything, word) || hasTypo(everyWord, word)).length / words.length;
  return share >= 0.5 ? kinds.someWords + Math.round(share * 1000 + inTitle * 200) : 0;
}

/** Whether a word is one of these but for a single letter. Short words are too alike for that. */
function hasTypo(words: readonly string[], typed: string): boolean {
  return typed.length >= 5 && words.some((word) => isOneLetterOff(word, typed));
}

function isOneLetterOff(word: string, typed: string): boolean {
  if (Math.abs(word.length - typed.length) > 1) return false;
  const [short, long] = word.length < typed.length ? [word, typed] : [typed, word];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const isSwapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return isSwapped || short.slice(at + 1) === long.slice(at + 1);
}
