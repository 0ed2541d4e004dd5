import { useLocale, useTranslations } from 'next-intl';
import { SearchForm } from '@/components/site/search-form';
import { maxSearchLength } from '@/lib/address/fields';
import type { Query } from '@/lib/address/query';
import { guideKeys, pageRow } from '@/lib/pages';
import { pageHref } from '@/lib/pages/page-href';
import type { Hit, HitGroup } from '@/lib/search/site-search';

type SearchPageProps = { query: Query; search: string; found: readonly HitGroup[] };

/** The search field, and what was found, in its groups. */
export function SearchPage({ query, search, found }: SearchPageProps) {
  const t = useTranslations('Search');
  const texts = useTranslations();
  const locale = useLocale();
  const count = found.reduce((sum, { hits }) => sum + hits.length, 0);
  return (
    <div className="guide-text search-page">
      <h1>{t('title')}</h1>
      <SearchForm page="search" query={query} t={t}>
        <input
          id="q"
          name="q"
          type="search"
          defaultValue={search}
          maxLength={maxSearchLength}
          aria-describedby="q-hint"
        />
      </SearchForm>
      {search !== '' && (
        <section aria-labelledby="found-title">
          <h2 id="found-title">{t('found', { count })}</h2>
          {count === 0 && <p>{t('nothing')}</p>}
          {found.map(({ kind, hits }) => (
            <section key={kind} aria-labelledby={`found-${kind}`}>
              <h3 id={`found-${kind}`}>{t(kind)}</h3>
              <Hits query={query} hits={hits} />
            </section>
          ))}
        </section>
      )}
      <section aria-labelledby="all-title">
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

function Hits({ query, hits }: { query: Query; hits: readonly Hit[] }) {
  const t = useTranslations('Search');
  const texts = useTranslations();
  const locale = useLocale();
  return (
    <ol className="search-hits">
      {hits.map(({ page, section, title }) => (
        <li key={`${page}#${section}`}>
          <a href={pageHref(page, locale, query) + (section ? `#${section}` : '')}>{title}</a>
          {section !== null && (
            <p className="hint">{t('inGuide', { guide: texts(`${pageRow(page).namespace}.title`) })}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
