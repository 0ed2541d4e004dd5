import { useLocale, useTranslations } from 'next-intl';
import type { Query } from '@/lib/address/query';
import { isOffered, language, locales } from '@/lib/i18n/routing';
import { headerGuideKeys, type PageKey, pagePath, pageRow } from '@/lib/pages';
import { pageHref } from '@/lib/pages/page-href';
import { siteName } from '@/lib/pages/site';
import { Logo } from './logo';
import { ThemeChoice } from './theme';

/** The header: logo, guides, search, theme, and links to the same page in other languages. */
export function SiteHeader({ page, query, typed }: { page: PageKey; query: Query; typed: Query }) {
  const t = useTranslations('Common');
  const texts = useTranslations();
  const current = useLocale();
  return (
    <header className="site-header">
      <a className="wordmark" href={pagePath('', current)} aria-label={t('header.home', { siteName })}>
        <Logo />
        {siteName}
      </a>
      <nav className="site-nav" aria-label={t('header.guides')}>
        <details className="unfolds">
          <summary>{t('header.guides')}</summary>
          <ul>
            {headerGuideKeys.map((key) => (
              <li key={key}>
                <a href={pageHref(key, current, query)} aria-current={key === page ? 'page' : undefined}>
                  {texts(`${pageRow(key).namespace}.nav`)}
                </a>
              </li>
            ))}
            <li>
              <a href={`${pageHref('', current, query)}#guides`}>{t('header.allGuides')}</a>
            </li>
          </ul>
        </details>
      </nav>
      <a
        className="site-search"
        href={pageHref('search', current, query)}
        aria-current={page === 'search' ? 'page' : undefined}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.75" />
          <path d="M10.6 10.6 14 14" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
        </svg>
        {texts('Search.nav')}
      </a>
      <ThemeChoice />
      <Languages page={page} typed={typed} />
    </header>
  );
}

/** More languages than this fold away behind the name of the one that is read. */
const mostInARow = 2;

/** The same page in the languages there are, each by its own name; a language that is not offered is in its own list alone. */
function Languages({ page, typed }: { page: PageKey; typed: Query }) {
  const t = useTranslations('Common.header');
  const current = useLocale();
  const all = locales.filter((locale) => isOffered(locale) || locale === current);
  const list = (
    <ul>
      {all.map((locale) => (
        <li key={locale}>
          {locale === current ? (
            <span aria-current="true">{language(locale).name}</span>
          ) : (
            <a href={pageHref(page, locale, typed)} hrefLang={locale} lang={locale}>
              {language(locale).name}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <nav className="languages" aria-label={t('languages')}>
      {all.length <= mostInARow ? (
        list
      ) : (
        <details className="unfolds">
          <summary data-code={current}>{language(current).name}</summary>
          {list}
        </details>
      )}
    </nav>
  );
}
