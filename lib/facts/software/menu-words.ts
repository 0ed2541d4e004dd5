import { inLanguage, languageOf } from '@/lib/i18n/per-language';
import type { Locale } from '@/lib/i18n/routing';
import { label, labelLanguage } from '../labels/labels';
import type { MenuPath, PageId, Software } from './types';

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

/** Those words where the last click is a link in the text of a page: the way through the menus to that page, and the link. */
export function wayAndLink(words: readonly string[]): { menu: string; link: string } {
  return { menu: words.slice(0, -1).join(' › '), link: words.at(-1) ?? '' };
}

/** The language of those words: that of Mastodon's labels, and English where no click is known in the reader's. */
export function menuLanguage({ menus }: Pick<Software, 'menus'>, page: PageId, locale: Locale): Locale {
  const isEnglish = (click: MenuPath[number]) =>
    typeof click === 'string' || (!('label' in click) && languageOf(click, locale) === 'en');
  return menus[page]?.every(isEnglish) ? 'en' : labelLanguage(locale);
}
