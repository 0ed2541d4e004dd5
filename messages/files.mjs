import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Names of the message files of a language, one file per namespace, sorted.
 * @param {'da' | 'en'} locale
 * @returns {string[]}
 */
export function messageFiles(locale) {
  const folder = path.join(process.cwd(), 'messages', locale);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
}
