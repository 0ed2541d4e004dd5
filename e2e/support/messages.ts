import { readFileSync } from 'node:fs';
import { keepTogether } from '@/lib/i18n/keep-together';
import type { Locale } from '@/lib/i18n/routing';

type Tree = { [key: string]: string | Tree };

/** A text of the site in a language, as its file says it, for finding things by the name a person sees. */
export function message(locale: Locale, file: string, key: string): string {
  const tree: Tree = JSON.parse(readFileSync(`messages/${locale}/${file}.json`, 'utf8'));
  const value = key
    .split('.')
    .reduce<string | Tree | undefined>(
      (branch, part) => (typeof branch === 'object' ? branch[part] : undefined),
      tree,
    );
  if (typeof value !== 'string') throw new Error(`No message "${key}" in ${locale}/${file}`);
  return keepTogether(value);
}
