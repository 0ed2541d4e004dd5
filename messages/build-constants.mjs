import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { translatedLanguages, translationOf } from './translations.mjs';

const source = 'en';

/**
 * What all languages have in common code, for the build and the tests to put in where it is read: how far each is
 * (`lib/i18n/translations.ts`) and the words of its addresses (`lib/pages/paths.ts`). Small, known before anything is loaded, and only where
 * it is asked for.
 * @returns {{ INCOMPLETE_LANGUAGES: string, TRANSLATIONS: string, OFFERED_LANGUAGES: string, LANGUAGE_PATHS: string }}
 */
export function buildConstants(folder = path.join(process.cwd(), 'messages')) {
  const translated = translatedLanguages(folder);
  const translations = translated.map((locale) => [locale, translationOf(locale, folder)]);
  const offered = translations.filter(([, { isOffered }]) => isOffered).map(([locale]) => locale);
  const paths = [source, ...translated].flatMap((locale) => {
    const file = path.join(folder, locale, 'paths.json');
    return existsSync(file) ? [[locale, JSON.parse(readFileSync(file, 'utf8'))]] : [];
  });
  const incomplete = translations
    .filter(([, { missingCount }]) => missingCount > 0)
    .map(([locale]) => locale);
  return {
    INCOMPLETE_LANGUAGES: incomplete.join(' '),
    TRANSLATIONS: JSON.stringify(Object.fromEntries(translations)),
    OFFERED_LANGUAGES: [source, ...offered].join(' '),
    LANGUAGE_PATHS: JSON.stringify(Object.fromEntries(paths)),
  };
}
