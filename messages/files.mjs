import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What a folder holds besides the texts: the words of its addresses, the words that people search with, and how they ask for each page. */
export const tableFiles = ['paths.json', 'search-words.json', 'search-phrases.json'];

/**
 * Names of the message files of a language, one file per namespace, sorted; none where it has no folder.
 * @param {string} locale
 * @param {string} [folder] where the folders of all languages are
 * @returns {string[]}
 */
export function messageFiles(locale, folder = path.join(process.cwd(), 'messages')) {
  const own = path.join(folder, locale);
  if (!existsSync(own)) return [];
  return readdirSync(own)
    .filter((file) => file.endsWith('.json') && !tableFiles.includes(file))
    .sort();
}
