import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import { isInEnglish, messageId } from '@/lib/i18n/translations';

/** The language of the messages at a key (`Tips.quiet`), for `lang`, where that is not the page's: English, when none of them is translated. */
export function languageAt(key: string, locale: Locale): 'en' | undefined {
  return isInEnglish(messageId(key), locale) ? 'en' : undefined;
}

/** A sentence by its key (`Tips.quiet.title`), marked as English where the page's language has none. */
export function inItsLanguage(key: string, locale: Locale, sentence: ReactNode): ReactNode {
  const lang = languageAt(key, locale);
  return lang ? <span lang={lang}>{sentence}</span> : sentence;
}
