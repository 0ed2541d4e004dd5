import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { isPersonal, type Query } from '@/lib/address/query';
import { breadcrumbList } from '@/lib/formats/structured-data';
import { type PageKey, pagePath, pageRow } from '@/lib/pages';
import { trailTo } from '@/lib/pages/breadcrumbs';
import { pageHref } from '@/lib/pages/page-href';
import { siteOrigin } from '@/lib/pages/site';
import { JsonLd } from './json-ld';

/** A name for the page instead of its menu name: as a text, and as it is shown, where a part of it is in another language. */
export type PageName = { text: string; shown: ReactNode };

/** Breadcrumbs, with structured data where search engines may index the page. `name` replaces the page's menu name. */
export function Breadcrumbs({ page, query, name }: { page: PageKey; query: Query; name?: PageName }) {
  const t = useTranslations('Common');
  const texts = useTranslations();
  const locale = useLocale();
  const crumbs = trailTo(page).map((key) => ({
    key,
    name: (key === page && name?.text) || texts(`${pageRow(key).namespace}.nav`),
    url: siteOrigin() + pagePath(key, locale),
  }));
  return (
    <nav className="breadcrumbs" aria-label={t('breadcrumbs')}>
      <ol>
        {crumbs.map(({ key, name: crumb }) => (
          <li key={key}>
            {key === page ? (
              <span aria-current="page">{name?.shown ?? crumb}</span>
            ) : (
              <a href={pageHref(key, locale, query)}>{crumb}</a>
            )}
          </li>
        ))}
      </ol>
      {!isPersonal(query) && <JsonLd data={breadcrumbList(crumbs)} />}
    </nav>
  );
}
