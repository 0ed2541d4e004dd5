import type { Locale } from './languages';

/** How far the texts of a language are: numbers of messages, and which are not up to date. */
export type Translation = {
  total: number;
  /** Messages in the language, made from the English text as it is today. */
  done: number;
  /** Ids of messages whose English text has changed since: `tips.quiet.title`. */
  outdated: readonly string[];
  /** Ids of what is still in English; one that stands for a file or a part of it means all of it. */
  missing: readonly string[];
  /** The number of messages that are missing. */
  missingCount: number;
  isOffered: boolean;
};

type Known = {
  from: string;
  translations: Readonly<Record<string, Translation>>;
  /** The ids of what is missing, of each language that was asked for. */
  missing: Map<Locale, ReadonlySet<string>>;
};

let known: Known | null = null;

/** What the build has counted, see `messages/translations.mjs`, and put in here; read once, and again where a test has changed it. */
function counted(): Known {
  const from = process.env.TRANSLATIONS || '{}';
  if (known?.from !== from) known = { from, translations: JSON.parse(from), missing: new Map() };
  return known;
}

/** How far a language is, as it was when the site was built; null for English, and for those that are not translated. */
export function translation(locale: Locale): Translation | null {
  return counted().translations[locale] ?? null;
}

/** Whether a message, or a part of the messages, is in English in a language. By its id: `tips.quiet.title`, `tips.quiet`. */
export function isInEnglish(id: string, locale: Locale): boolean {
  const { missing } = counted();
  const ids = missing.get(locale) ?? new Set(translation(locale)?.missing);
  missing.set(locale, ids);
  if (ids.size === 0) return false;
  for (let at = id.length; at > 0; at = id.lastIndexOf('.', at - 1))
    if (ids.has(id.slice(0, at))) return true;
  return false;
}

/** Whether something of a part of the messages is in English in a language. */
export function isPartlyInEnglish(id: string, locale: Locale): boolean {
  if (isInEnglish(id, locale)) return true;
  return (translation(locale)?.missing ?? []).some((known) => known.startsWith(`${id}.`));
}

/** The id of a message, or of a namespace, by the name it has in code: `ForAdmins.title` is `for-admins.title`. */
export function messageId(key: string): string {
  const [namespace = '', ...rest] = key.split('.');
  const file = namespace.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase();
  return [file, ...rest].join('.');
}
