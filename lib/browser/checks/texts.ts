import type { Locale } from '@/lib/i18n/routing';
import { textsOf } from '../texts';
import type { FindingId, Part, Tone } from './finding';

/** The texts of a check in the reader's language, with `{arguments}` where only the browser knows what to put in. */
export type CheckTexts = Record<'answered' | 'fit' | 'fitHint' | 'fitUnknown' | 'fits', string> & {
  accounts: Record<'title' | 'intro' | 'from' | 'to' | 'start' | 'ask', string>;
  mark: Record<Tone, string>;
  parts: Record<Part, string>;
  findings: Record<FindingId, string>;
};

/** The texts of a language, fetched when a check needs them, so that no page carries them. */
export function loadCheckTexts(locale: Locale): Promise<CheckTexts> {
  return textsOf(locale, (language) => import(`../../../messages/${language}/server-check.json`));
}
