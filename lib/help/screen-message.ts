import { type LabelKey, label, labelLanguage } from '@/lib/facts/labels/labels';
import type { Locale } from '@/lib/i18n/routing';
import type { ScreenMessageKey } from './entry';
import { type MoreMessageKey, moreMessages } from './more-messages';

function isMore(key: ScreenMessageKey): key is MoreMessageKey {
  return Object.hasOwn(moreMessages, key);
}

/** A message exactly as Mastodon's files have it, with their placeholders (`%{count}`); in English where it has no translation. */
export function screenMessage(key: ScreenMessageKey, locale: Locale): string {
  if (!isMore(key)) return label(key satisfies LabelKey, locale);
  const texts: Partial<Record<Locale, string>> & { en: string } = moreMessages[key];
  return texts[locale] ?? texts.en;
}

/** The language that a message is in when it is asked for in another: English, where it has no translation. */
export function messageLanguage(key: ScreenMessageKey, locale: Locale): Locale {
  const isThere = isMore(key) ? Object.hasOwn(moreMessages[key], locale) : labelLanguage(locale) === locale;
  return isThere ? locale : 'en';
}
