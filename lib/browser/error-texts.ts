import english from '@/messages/en/error.json';
import { textsOf } from './texts';

/** The words of the page that says that a page could not be shown. */
export type ErrorTexts = Record<keyof typeof english, string>;

/** Those of a language, in English where they cannot be fetched either. */
export function loadErrorTexts(locale: string): Promise<ErrorTexts> {
  if (locale === 'en') return Promise.resolve(english);
  return textsOf<ErrorTexts>(locale, (language) => import(`../../messages/${language}/error.json`)).catch(
    () => english,
  );
}
