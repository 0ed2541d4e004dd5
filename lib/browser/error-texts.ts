import type english from '@/messages/en/error.json';
import { textsOf } from './texts';

/** The words of the page that says that a page could not be shown. Rejects where they cannot be fetched. */
export function loadErrorTexts(locale: string): Promise<Record<keyof typeof english, string>> {
  return textsOf(locale, (language) => import(`../../messages/${language}/error.json`));
}
