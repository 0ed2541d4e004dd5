import { useLocale, useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { languageOfWords } from '@/components/ui/in-its-language';
import { isSought, type SoughtPage, searchWords } from '@/lib/facts/software/search-words';
import type { Software } from '@/lib/facts/software/types';
import { type Locale, language } from '@/lib/i18n/routing';

/** The words to look for a page by, quoted, in a list; those of another language than the page's are marked. */
export function quotedWords(page: SoughtPage, software: Software, locale: Locale): ReactNode {
  const [before, after] = language(locale).quotes;
  const all = searchWords(page, software, locale);
  const list = new Intl.ListFormat(locale, { type: 'disjunction' });
  return list.formatToParts(all.map(({ words }) => words)).map(({ type, value }) => {
    const sought = type === 'element' && all.find(({ words }) => words === value);
    if (!sought) return value;
    return (
      <Fragment key={value}>
        {before}
        <span {...languageOfWords(sought.language, locale)}>{value}</span>
        {after}
      </Fragment>
    );
  });
}

/** Beside a page that may be elsewhere, or whose place nobody has read: the words to look for it by. Nothing for other pages. */
export function LookFor({ page, software }: { page: string; software: Software }) {
  const t = useTranslations('Software');
  const locale = useLocale();
  const hasNoPlace = software.pages[page as 'alias'] === undefined && !software.menus[page as 'alias'];
  if (!isSought(page) || !(software.isNewerThanRead || hasNoPlace)) return null;
  const words = () => quotedWords(page, software, locale);
  return <p className="menu-path look-for">{t.rich('lookFor', { words })}</p>;
}
