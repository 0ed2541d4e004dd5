import type { Locale } from '@/lib/i18n/routing';
import table from './guide-labels.json';
import { type LabelKey, type LabelSource, label } from './labels';

/** A text of Mastodon's interface that only the guides for everyday use quote; named as in Mastodon's own locale files. */
export type GuideLabelKey = keyof typeof table.labels;

/** Where the texts were read, the release they are from, its commit, and the ISO day of that. */
export const guideLabelSource: LabelSource = table.meta;

/** All keys there are. */
export const guideLabelKeys = Object.keys(table.labels) as readonly GuideLabelKey[];

/** The text as the newest Mastodon we read shows it, in English where it was not read in a language, from this table or from the one of the move. */
export function guideLabel(key: GuideLabelKey | LabelKey, locale: Locale): string {
  if (!isGuideLabel(key)) return label(key, locale);
  const texts: Partial<Record<Locale, string>> & { en: string } = table.labels[key];
  return texts[locale] ?? texts.en;
}

function isGuideLabel(key: string): key is GuideLabelKey {
  return Object.hasOwn(table.labels, key);
}
