import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import { isInEnglish, messageId } from '@/lib/i18n/translations';

/** Whether the messages at a key (`Tips.quiet`) are all in English, and the page is not. */
export function isEnglishAt(key: string, locale: Locale): boolean {
  return isInEnglish(messageId(key), locale);
}

const english = { lang: 'en' };
// Not `lang={undefined}`, which would be sent along for every element.
const none = {};

/** The attributes of an element with words in a language, which is marked where it is not the page's. */
export function languageOfWords(language: Locale, locale: Locale): { lang?: string } {
  if (language === locale) return none;
  return language === 'en' ? english : { lang: language };
}

/** The attributes of an element with the messages at a key: its language, where that is not the page's. */
export function languageAt(key: string, locale: Locale): { lang?: string } {
  return isEnglishAt(key, locale) ? english : none;
}

/** A sentence by its key (`Tips.quiet.title`), marked as English where the page's language has none. */
export function inItsLanguage(key: string, locale: Locale, sentence: ReactNode): ReactNode {
  return isEnglishAt(key, locale) ? <span lang="en">{sentence}</span> : sentence;
}
