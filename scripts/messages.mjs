import { writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  markOf,
  offeredFrom,
  readMessages,
  readRecord,
  recordFile,
  recordText,
  statesOf,
  translatedLanguages,
  translationOf,
} from '../messages/translations.mjs';

const usage = `npm run messages                         notes, for each message that is new or changed in a language, the English text it is made from
npm run messages -- status [language]    how far the languages are; with one, which messages are missing or outdated
npm run messages -- confirm <language> <id …>
                                         these messages are right as they are: after a change of the English text that does not concern
                                         them, or because they read as in English. An id may be a file or a part of it: "tips.quiet"`;

const [command = 'mark', ...given] = process.argv.slice(2);

/** Writes the record of a language anew, with these messages as made from the English texts of today; what is gone is left out. */
function mark(locale, isMade) {
  const english = readMessages('en');
  const own = readMessages(locale);
  const before = readRecord(locale);
  const record = new Map();
  let marked = 0;
  for (const [id, state] of statesOf(locale)) {
    const isNow = own.has(id) && own.get(id).trim() !== '' && isMade(id, state);
    if (isNow) marked += 1;
    const entry = isNow
      ? { english: markOf(english.get(id)), own: markOf(own.get(id)) }
      : state === 'missing'
        ? undefined
        : before.get(id);
    if (entry) record.set(id, entry);
  }
  writeFileSync(path.join('messages', locale, recordFile), recordText(record));
  return marked;
}

function printStatus() {
  const rows = translatedLanguages().map((locale) => {
    const { total, done, outdated, missingCount, isOffered } = translationOf(locale);
    return [
      locale,
      total,
      done,
      outdated.length,
      missingCount,
      isOffered ? 'yes' : `no, under ${offeredFrom * 100} %`,
    ];
  });
  const all = [['language', 'messages', 'done', 'outdated', 'missing', 'offered'], ...rows];
  for (const row of all)
    console.log(
      row
        .map((cell) => `${cell}`.padEnd(10))
        .join('')
        .trimEnd(),
    );
}

/** A language that there is, or the end of the program. */
function languageOf(name) {
  if (translatedLanguages().includes(name)) return name;
  console.error(`No folder messages/${name}. Languages: ${translatedLanguages().join(', ')}`);
  process.exit(1);
}

if (command === 'mark' && given.length === 0) {
  for (const locale of translatedLanguages()) {
    const count = mark(locale, (_, state) => state === 'unmarked');
    if (count > 0) console.log(`${locale}: ${count} noted`);
  }
  printStatus();
} else if (command === 'status' && given.length === 0) {
  printStatus();
} else if (command === 'status' && given.length === 1) {
  const { outdated, missing } = translationOf(languageOf(given[0]));
  for (const id of outdated) console.log(`outdated  ${id}`);
  for (const id of missing) console.log(`missing   ${id}`);
} else if (command === 'confirm' && given.length > 1) {
  const [locale, ...ids] = given;
  const isMeant = (id) => ids.some((part) => id === part || id.startsWith(`${part}.`));
  console.log(`${languageOf(locale)}: ${mark(locale, isMeant)} confirmed`);
} else {
  console.error(usage);
  process.exit(1);
}
