import { useLocale, useTranslations } from 'next-intl';
import { isSought, type SoughtPage, searchWords } from '@/lib/facts/software/search-words';
import type { Software } from '@/lib/facts/software/types';
import { type Locale, language } from '@/lib/i18n/routing';

/** The words to look for a page by, quoted, in a list. */
export function quotedWords(page: SoughtPage, software: Software, locale: Locale): string {
  const [before, after] = language(locale).quotes;
  const words = searchWords(page, software, locale).map((word) => before + word + after);
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(words);
}

/** Beside a page that may be elsewhere, or whose place nobody has read: the words to look for it by. Nothing for other pages. */
export function LookFor({ page, software }: { page: string; software: Software }) {
  const t = useTranslations('Software');
  const locale = useLocale();
  const hasNoPlace = software.pages[page as 'alias'] === undefined && !software.menus[page as 'alias'];
  if (!isSought(page) || !(software.isNewerThanRead || hasNoPlace)) return null;
  return <p className="menu-path look-for">{t('lookFor', { words: quotedWords(page, software, locale) })}</p>;
}
