import { useLocale, useTranslations } from 'next-intl';
import { ContentStyles } from '@/components/client/page-styles/content-styles';
import { SiteSearchBox } from '@/components/search/site-search-box';
import { PageTitle } from '@/components/site/page-title';
import type { Query } from '@/lib/address/query';
import { guideKeys, pageRow } from '@/lib/pages';
import { pageHref } from '@/lib/pages/page-href';
import type { Answer } from '@/lib/search/answer';

type SearchPageProps = { query: Query; search: string; answer: Answer | null };

/** The search field, what was found, and all guides. */
export function SearchPage({ query, search, answer }: SearchPageProps) {
  const t = useTranslations('Search');
  const texts = useTranslations();
  const locale = useLocale();
  return (
    <div className="guide search-page">
      <article className="guide-text">
        <PageTitle>
          <h1>{t('title')}</h1>
        </PageTitle>
        <ContentStyles />
        <SiteSearchBox page="search" query={query} search={search} answer={answer} />
      </article>
      <section className="search-all" aria-labelledby="all-title">
        <h2 id="all-title">{t('all')}</h2>
        <ul>
          {guideKeys.map((key) => (
            <li key={key}>
              <a href={pageHref(key, locale, query)}>{texts(`${pageRow(key).namespace}.title`)}</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
