import type { Locale } from '@/lib/i18n/languages';
import { inLanguage, type PerLanguage } from '@/lib/i18n/per-language';

/**
 * What Mastodon's search understands besides words, each with an example. Read in app/lib/search_query_transformer.rb and
 * app/lib/search_query_parser.rb at 4.6.5.
 */
const searchOperators = {
  phrase: { en: '"Roskilde Festival"', de: '"Rock am Ring"' },
  without: { en: 'festival -Roskilde', de: 'Festival -Wacken' },
  from: 'from:@anna@mastodon.social',
  fromMe: 'from:me',
  library: 'in:library',
  media: 'has:media',
  poll: 'has:poll',
  reply: '-is:reply',
  language: { en: 'language:da', de: 'language:de' },
  before: 'before:2026-01-01',
  after: 'after:2026-06-01',
  during: 'during:2026-06-05',
} as const satisfies Record<string, string | PerLanguage<string>>;

export type SearchOperator = keyof typeof searchOperators;

/** The operators, in the order they are shown. */
export const searchOperatorNames = Object.keys(searchOperators) as SearchOperator[];

/** An example of an operator, with what its reader would look for. */
export function searchExample(name: SearchOperator, locale: Locale): string {
  const example = searchOperators[name];
  return typeof example === 'string' ? example : inLanguage(example, locale);
}
