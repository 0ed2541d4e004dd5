import { labelLocales } from '../facts/labels/labels';
import { type TroubleId, troubleEntry, troubleIds } from '../help/entries';
import type { ScreenMessageKey } from '../help/entry';
import { messageGaps } from '../help/message-gaps';
import { messageLanguage, screenMessage } from '../help/screen-message';
import type { Locale } from '../i18n/routing';
import type { WithMessages } from './exact-messages';

function waysToSay(key: ScreenMessageKey): readonly string[] {
  return [...labelLocales.map((locale) => screenMessage(key, locale)), ...(messageGaps[key] ?? [])];
}

/**
 * The exact messages of each entry, in every language, for a reader's screen may speak another one than the reader; and what stands
 * in their gaps.
 */
export const entryMessages: readonly WithMessages<TroubleId>[] = troubleIds.map((id) => ({
  id,
  messages: [...new Set(troubleEntry(id).messages.flatMap(waysToSay))],
}));

/** The language that one of an entry's messages is in: the reader's, where Mastodon says the same there. */
export function languageOfMessage(id: TroubleId, message: string, locale: Locale): Locale {
  const isSaidIn = (other: Locale) =>
    troubleEntry(id).messages.some(
      (key) => messageLanguage(key, other) === other && screenMessage(key, other) === message,
    );
  return [locale, ...labelLocales].find(isSaidIn) ?? locale;
}
