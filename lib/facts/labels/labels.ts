import type { Version } from '@/lib/facts/software/types';
import { isBefore, parseVersion } from '@/lib/facts/software/version';
import { type Locale, locales } from '@/lib/i18n/routing';
import table from './mastodon.json';

/** A text of Mastodon's interface, by the name Mastodon's own locale files give it (`aliases.add_new`). */
export type LabelKey = keyof typeof table.labels;

/** The first release seen with a text, and the text; null where the label was not there yet. */
type Change = readonly [since: string, text: string | null];
type Entry<Value> = Partial<Record<Locale, Value>>;

const texts: Record<LabelKey, Entry<string>> = table.labels;
const changes = table.byVersion as unknown as Partial<Record<LabelKey, Entry<readonly Change[]>>>;

/** All keys there are. */
export const labelKeys = Object.keys(texts) as readonly LabelKey[];

/** The languages whose labels were read; in the others, labels are in English. */
export const labelLocales: readonly Locale[] = locales.filter((locale) =>
  Object.values(texts).some((entry) => entry[locale] !== undefined),
);

/** The language of Mastodon's words on a page: its own where they were read. */
export function labelLanguage(locale: Locale): Locale {
  return labelLocales.includes(locale) ? locale : 'en';
}

/** Where texts were read, the release they are from, its commit, and the ISO day of that. */
export type LabelSource = { source: string; version: string; commit: string; of: string };

/** Where the texts of this table were read. */
export const labelSource: LabelSource = table.meta;

/**
 * The text exactly as Mastodon shows it, in English where Mastodon has no translation.
 * Without a version: the newest release we read. With one: the newest text we read that is not newer than it.
 * Throws where that version does not show the label at all; ask `hasLabel` first where it may not.
 */
export function label(key: LabelKey, locale: Locale, version?: Version | null): string {
  const text = textAt(key, locale, version) ?? textAt(key, 'en', version);
  if (text === null) throw new Error(`Mastodon ${version} shows no "${key}"`);
  return text;
}

/** Whether that version of Mastodon shows the label. */
export function hasLabel(key: LabelKey, version?: Version | null): boolean {
  return textAt(key, 'en', version) !== null;
}

function textAt(key: LabelKey, locale: Locale, version?: Version | null): string | null {
  const newest = texts[key][locale] ?? null;
  if (!version) return newest;
  if (isGone(key, version)) return null;
  const history = changes[key]?.[locale];
  if (!history) return newest;
  const seen = history.filter(([since]) => !isAfter(since, version));
  // Releases older than the first one we read are taken to be like it.
  return (seen.at(-1) ?? history[0])?.[1] ?? null;
}

function isAfter(since: string, version: Version): boolean {
  const release = parseVersion(since);
  return release !== null && isBefore(version, release);
}

/** A key ending in `@<4.2` is the text that stood there before 4.2. */
function isGone(key: LabelKey, version: Version): boolean {
  const end = key.split('@<')[1];
  return end !== undefined && !isAfter(`${end}.0`, version);
}
