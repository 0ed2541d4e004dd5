import type { Locale } from '../i18n/routing';

type Slugs = Readonly<Record<string, string>>;

let written: Readonly<Record<string, Slugs>> | null = null;

/** The slugs of a language by the keys of pages and of what stands above them; `messages/<language>/paths.json`, put in by the build. */
function slugsOf(locale: Locale): Slugs {
  written ??= JSON.parse(process.env.LANGUAGE_PATHS || '{}') as Record<string, Slugs>;
  return written[locale] ?? {};
}

/**
 * The path of a page below a language, without a slash before it. Each part of its key has a slug in the language, in English where it
 * has none, and is its own where there is none either.
 */
export function pathBelow(key: string, locale: Locale): string {
  const own = slugsOf(locale);
  const english = slugsOf('en');
  const parts = key.split('/');
  return parts
    .map((part, depth) => {
      const above = parts.slice(0, depth + 1).join('/');
      return own[above] ?? english[above] ?? part;
    })
    .join('/');
}
