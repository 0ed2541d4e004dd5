import { fixedParts } from '../facts/labels/placeholders';
import { normalize } from './normalize';

/** The exact messages of one entry, with their placeholders, in every language. */
export type WithMessages<Id extends string> = { id: Id; messages: readonly string[] };

type Pattern = { message: string; text: string; whole: RegExp };
type Prepared<Id extends string> = { id: Id; patterns: readonly Pattern[] };

const kinds = { same: 5000, inQuery: 4000, partOfMessage: 3000 };

/** A message shorter than this, such as "Finished", may stand in a search by chance: it does not rule out other answers. */
const shortMessage = 14;

/** The exact messages of all entries; each is prepared once. */
export function messageIndex<Id extends string>(
  entries: readonly WithMessages<Id>[],
): readonly Prepared<Id>[] {
  return entries.map(({ id, messages }) => ({ id, patterns: messages.map(pattern) }));
}

/** A message as text, and as the pattern of what a screen makes of it; at most six words stand for a placeholder. */
function pattern(message: string): Pattern {
  const parts = fixedParts(message).map(normalize);
  const body = parts.join('(?: \\S+){0,6} ?');
  return {
    message,
    text: parts.filter(Boolean).join(' '),
    whole: new RegExp(`(?:^| )${body.trim()}(?: |$)`),
  };
}

/** An entry whose message is in a search, whole or in part. `isSure` says that no other kind of answer is needed. */
export type MessageHit<Id extends string> = { id: Id; message: string; isSure: boolean };

/**
 * The entries whose messages stand in a search, best first: the message itself, the message among other words, a part of a message.
 * Where a whole message is in the search, the entries of parts are left out.
 */
export function findMessages<Id extends string>(
  index: readonly Prepared<Id>[],
  query: string,
): readonly MessageHit<Id>[] {
  const wanted = normalize(query);
  if (wanted === '') return [];
  const found = index
    .flatMap(({ id, patterns }, place) => {
      const scores = patterns.map((each) => ({ message: each.message, score: messageScore(each, wanted) }));
      const best = scores.reduce((left, right) => (right.score > left.score ? right : left), noMessage);
      return best.score > 0 ? [{ id, place, ...best }] : [];
    })
    .sort((left, right) => right.score - left.score || left.place - right.place);
  const isSure = (found[0]?.score ?? 0) > kinds.inQuery + shortMessage;
  return found
    .filter(({ score }) => !isSure || score > kinds.inQuery)
    .map(({ id, message }) => ({ id, message, isSure }));
}

const noMessage = { message: '', score: 0 };

function messageScore({ text, whole }: Pattern, wanted: string): number {
  if (text === wanted) return kinds.same;
  // The longer the message, the surer it is the one that was meant.
  const found = whole.exec(wanted);
  if (found) return kinds.inQuery + text.length + (found[0].trim() === wanted ? 500 : 0);
  const withoutNumbers = wanted.replace(/(?:^| )\d+(?= |$)/g, '').trim();
  // One word, such as "error", is a part of too many messages to mean one of them, but where it is most of it.
  const isTelling = withoutNumbers.includes(' ') || withoutNumbers.length > text.length / 2;
  const isPart = isTelling && withoutNumbers.length > 3 && ` ${text}`.includes(` ${withoutNumbers}`);
  // A part counts for more, the more of the message it is.
  return isPart ? kinds.partOfMessage + Math.round((500 * withoutNumbers.length) / text.length) : 0;
}
