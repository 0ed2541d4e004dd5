import { inLanguage } from '@/lib/i18n/per-language';
import type { Locale } from '@/lib/i18n/routing';
import { label, labelLanguage } from '../labels/labels';
import type { PageId, Software } from './types';

/** The clicks to a page, as the menus of that version say them in a language; undefined where no way is known. */
export function menuWords(
  { menus, version }: Pick<Software, 'menus' | 'version'>,
  page: PageId,
  locale: Locale,
): readonly string[] | undefined {
  return menus[page]?.map((click) => {
    if (typeof click === 'string') return click;
    return 'label' in click ? label(click.label, locale, version) : inLanguage(click, locale);
  });
}

/** The language of those words: that of Mastodon's labels, and English where the clicks are known in English only. */
export function menuLanguage({ menus }: Pick<Software, 'menus'>, page: PageId, locale: Locale): Locale {
  return menus[page]?.every((click) => typeof click === 'string') ? 'en' : labelLanguage(locale);
}
