import type { Locale } from '@/lib/i18n/routing';
import type { FindingValues } from './finding';
import type { CheckTexts } from './texts';

/** The values of a finding as readers see them: languages by their names, numbers with their separators. Never throws. */
export function written(
  values: FindingValues,
  locale: Locale,
  { parts }: Pick<CheckTexts, 'parts'>,
): Record<string, string> {
  const list = (items: readonly string[]) => listed(items, locale);
  const { languages, unread, ...plain } = values;
  return {
    ...Object.fromEntries(
      Object.entries(plain).map(([name, value]) => [
        name,
        typeof value === 'number' ? value.toLocaleString(locale) : value,
      ]),
    ),
    ...(languages && { languages: list(languages.map((code) => languageName(code, locale))) }),
    ...(unread && { unread: list(unread.map((part) => parts[part])) }),
  };
}

/** Several things in one sentence: "a, b and c"; with commas alone in a browser that knows no better. */
export function listed(items: Iterable<string>, locale: Locale): string {
  try {
    return new Intl.ListFormat(locale).format(items);
  } catch {
    return [...items].join(', ');
  }
}

/** The name of a language; its code in a browser that has none for it, or reads codes more strictly than the one that checked it. */
function languageName(code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}
