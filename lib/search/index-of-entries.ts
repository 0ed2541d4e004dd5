import { locales } from '@/lib/i18n/routing';
import { fixedParts } from '../facts/labels/placeholders';
import { type TroubleId, troubleEntry, troubleIds } from '../help/entries';
import { screenMessage } from '../help/screen-message';
import { normalize } from './normalize';
import type { Searchable } from './search';

/**
 * What can be searched for in each entry: its messages, the words of the screen and other words in every language, and its title in
 * the reader's. Words alone do not tell an entry from another as surely as its messages do.
 */
export function searchables(title: (id: TroubleId) => string): readonly Searchable<TroubleId>[] {
  return troubleIds.map((id) => {
    const { messages, labels, words } = troubleEntry(id);
    return {
      id,
      title: title(id),
      messages: locales.flatMap((locale) => messages.map((key) => screenMessage(key, locale))),
      words: locales
        .flatMap((locale) => [...labels.map((key) => screenMessage(key, locale)), words[locale]])
        .join(' '),
    };
  });
}

/** All of it as one normalized text, for the list that is filtered while somebody types. */
export function haystack({ title, messages, words }: Searchable<TroubleId>): string {
  const texts = [title, ...messages.map((message) => fixedParts(message).join(' ')), words];
  return [...new Set(normalize(texts.join(' ')).split(' '))].join(' ');
}
