import { useLocale, useTranslations } from 'next-intl';
import { maxSearchLength } from '@/lib/address/fields';
import { type Query, understood, writeQuery } from '@/lib/address/query';
import { pageHref } from '@/lib/page-href';
import { guideKeys, pagePath, pageRow } from '@/lib/pages';
import type { Hit } from '@/lib/search/site-search';

/** The search field, and what was found. */
export function SearchPage({ query, search, hits }: { query: Query; search: string; hits: readonly Hit[] }) {
  const t = useTranslations('Search');
  const texts = useTranslations();
  const locale = useLocale();
  const kept = [...new URLSearchParams(writeQuery(understood(query)))];
  const guideOf = ({ page, section }: Hit) =>
    section === null ? null : t('inGuide', { guide: texts(`${pageRow(page).namespace}.title`) });
  return (
    <div className="guide-text search-page">
      <h1>{t('title')}</h1>
      <search>
        <form className="trouble-search" method="get" action={pagePath('search', locale)}>
          <label htmlFor="q">{t('label')}</label>
          {kept.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={search}
            maxLength={maxSearchLength}
            aria-describedby="q-hint"
          />
          <button type="submit">{t('submit')}</button>
          <p className="hint" id="q-hint">
            {t('hint')}
          </p>
        </form>
      </search>
      {search !== '' && (
        <section aria-labelledby="found-title">
          <h2 id="found-title">{t('found', { count: hits.length })}</h2>
          {hits.length === 0 && <p>{t('nothing')}</p>}
          <ol className="search-hits">
            {hits.map((hit) => (
              <li key={`${hit.page}#${hit.section}`}>
                <a href={pageHref(hit.page, locale, query) + (hit.section ? `#${hit.section}` : '')}>
                  {hit.title}
                </a>
                <p className="hint">
                  {guideOf(hit) ?? (hit.page.startsWith('guide/trouble/') ? t('help') : null)}
                </p>
              </li>
            ))}
          </ol>
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
