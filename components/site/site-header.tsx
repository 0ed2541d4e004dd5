import { useLocale, useTranslations } from 'next-intl';
import type { Query } from '@/lib/address/query';
import { languageNames, locales } from '@/lib/i18n/routing';
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
      <nav className="languages" aria-label={t('header.languages')}>
        {locales.map((locale) =>
          locale === current ? (
            <span key={locale} aria-current="true">
              {languageNames[locale]}
            </span>
          ) : (
            <a key={locale} href={pageHref(page, locale, typed)} hrefLang={locale} lang={locale}>
              {languageNames[locale]}
            </a>
          ),
        )}
      </nav>
    </header>
  );
}
