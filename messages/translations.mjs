import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { messageFiles } from './files.mjs';

const root = path.join(process.cwd(), 'messages');

/** The language that all texts are made from. */
const source = 'en';

/** The share of its messages that a language must have before readers are offered it. One that is there and outdated counts. */
export const offeredFrom = 0.9;

/** The file, in the folder of a language, that says which English text each message was made from. */
export const recordFile = 'made-from.txt';

/**
 * The messages of a language by id, `tips.quiet.title`: file, then keys. Nothing where the folder or a file of it is not there.
 * @param {string} locale
 * @param {string} [folder]
 * @returns {Map<string, string>}
 */
export function readMessages(locale, folder = root) {
  const messages = new Map();
  for (const file of messageFiles(source, folder)) {
    const at = path.join(folder, locale, file);
    if (existsSync(at)) flatten(JSON.parse(readFileSync(at, 'utf8')), path.basename(file, '.json'), messages);
  }
  return messages;
}

function flatten(tree, prefix, into) {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') into.set(`${prefix}.${key}`, value);
    else flatten(value, `${prefix}.${key}`, into);
  }
}

/** A short mark of a text, by which it is seen that the text has changed. */
export function markOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/**
 * What is known of each message of a language: the mark of the English text it was made from, and that of the message then.
 * @returns {Map<string, { english: string, own: string }>}
 */
export function readRecord(locale, folder = root) {
  const at = path.join(folder, locale, recordFile);
  const lines = existsSync(at) ? readFileSync(at, 'utf8').split('\n') : [];
  return new Map(
    lines.filter(Boolean).map((line) => {
      const [id, english, own] = line.split(' ');
      return [id, { english, own }];
    }),
  );
}

/** The record as it is written: a line per message, in the order of the English texts. */
export function recordText(record) {
  return [...record].map(([id, { english, own }]) => `${id} ${english} ${own}\n`).join('');
}

/** Whether a text says something that another language would say otherwise: a word outside arguments and tags. */
function hasWords(text) {
  return /\p{L}{2,}/u.test(text.replace(/<[^>]+>|\{[^{}]*\}/g, ' '));
}

/**
 * How each message of a language stands. `missing`: there is none, or it reads as the English one and nobody has said that this is
 * meant. `outdated`: the English text has changed since. `unmarked`: it is in no record yet, or was changed since: the next
 * `npm run messages` takes it as made from the English text of today. Else `done`.
 */
export function stateOf(english, own, known) {
  if (own === undefined || own.trim() === '') return 'missing';
  const isSame = known !== undefined && known.own === markOf(own);
  if (own === english && !hasWords(english)) return 'done';
  if (own === english && !isSame) return 'missing';
  if (!isSame) return 'unmarked';
  return known.english === markOf(english) ? 'done' : 'outdated';
}

/** The state of each message of a language, by id. */
export function statesOf(locale, folder = root) {
  const own = readMessages(locale, folder);
  const record = readRecord(locale, folder);
  return new Map(
    [...readMessages(source, folder)].map(([id, text]) => [id, stateOf(text, own.get(id), record.get(id))]),
  );
}

/** The ids that have a state, where a file or a part of it stands for all of it if all of it has. */
function collapsed(states, wanted) {
  const parents = new Map();
  for (const [id, state] of states) {
    for (let at = id.lastIndexOf('.'); at > 0; at = id.lastIndexOf('.', at - 1)) {
      const parent = id.slice(0, at);
      parents.set(parent, (parents.get(parent) ?? true) && state === wanted);
    }
  }
  const ids = [...states].flatMap(([id, state]) => {
    if (state !== wanted) return [];
    const parts = id.split('.');
    const whole = parts
      .map((_, last) => parts.slice(0, last + 1).join('.'))
      .find((part) => parents.get(part));
    return [whole ?? id];
  });
  return [...new Set(ids)];
}

/** How far a language is, in the form of `lib/i18n/translations.ts`. */
export function translationOf(locale, folder = root) {
  const states = statesOf(locale, folder);
  const ids = (wanted) => [...states].filter(([, state]) => state === wanted).map(([id]) => id);
  const missingCount = ids('missing').length;
  return {
    total: states.size,
    done: ids('done').length + ids('unmarked').length,
    outdated: ids('outdated'),
    missing: collapsed(states, 'missing'),
    missingCount,
    isOffered: states.size - missingCount >= offeredFrom * states.size,
  };
}

/** The languages that have a folder of messages, but the one that all are made from. */
export function translatedLanguages(folder = root) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== source)
    .map(({ name }) => name)
    .sort();
}
