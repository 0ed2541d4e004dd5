import { useLocale, useTranslations } from 'next-intl';
import { SearchBox } from '@/components/client/search-box';
import { KeptFields } from '@/components/route/kept-fields';
import { maxSearchLength } from '@/lib/address/fields';
import { type Query, understood, writeQuery } from '@/lib/address/query';
import { pagePath } from '@/lib/pages';
import { pageHref } from '@/lib/pages/page-href';
import type { Answer, SearchPage } from '@/lib/search/answer';

type SiteSearchBoxProps = {
  page: SearchPage;
  query: Query;
  search: string;
  answer: Answer | null;
  /** What stands at the field, where it is not the search of the whole site. */
  texts?: { label: string; hint: string; submit: string };
};

/** The search field of a page, which keeps the two servers, and what was found. */
export function SiteSearchBox({ page, query, search, answer, texts }: SiteSearchBoxProps) {
  const t = useTranslations('Search');
  const locale = useLocale();
  const words = texts ?? { label: t('label'), hint: t('hint'), submit: t('submit') };
  const kept = new URLSearchParams(writeQuery(understood(query)));
  kept.set('page', page);
  return (
    <SearchBox
      // A new search is a new field: what was typed before does not linger in it.
      key={search}
      action={pagePath(page, locale)}
      source={`/${locale}/found.json?${kept}&q=`}
      search={search}
      answer={answer}
      texts={{ ...words, clear: t('clear') }}
      clear={pageHref(page, locale, query)}
      maxLength={maxSearchLength}
    >
      <KeptFields query={query} />
    </SearchBox>
  );
}
