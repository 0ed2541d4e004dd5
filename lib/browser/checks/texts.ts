import { keepAllTogether } from '@/lib/i18n/keep-together';
import type { Locale } from '@/lib/i18n/routing';
import type { FindingId, Part, Tone } from './finding';

/** The texts of a check in the reader's language, with `{arguments}` where only the browser knows what to put in. */
export type CheckTexts = Record<'answered' | 'fit' | 'fitHint' | 'fits', string> & {
  accounts: Record<'title' | 'intro' | 'from' | 'to' | 'start' | 'ask', string>;
  mark: Record<Tone, string>;
  parts: Record<Part, string>;
  findings: Record<FindingId, string>;
};

const files: Record<Locale, () => Promise<{ default: CheckTexts }>> = {
  en: () => import('@/messages/en/server-check.json'),
  da: () => import('@/messages/da/server-check.json'),
};

/** The texts of a language, fetched when a check needs them: a file that the browser keeps, so that no page carries them. */
export async function loadCheckTexts(locale: Locale): Promise<CheckTexts> {
  return keepAllTogether(asWritten((await files[locale]()).default));
}

/** Messages as they were written, of what the build has made of them: `['Ask ', ['host'], '.']` is `Ask {host}.` again. */
export function asWritten<Texts>(texts: Texts): Texts {
  if (typeof texts !== 'object' || texts === null) return texts;
  if (Array.isArray(texts)) {
    return texts.map((part) => (Array.isArray(part) ? `{${part[0]}}` : part)).join('') as Texts;
  }
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, asWritten(text)])) as Texts;
}
