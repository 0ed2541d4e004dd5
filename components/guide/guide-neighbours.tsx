import { useLocale, useTranslations } from 'next-intl';
import type { Query } from '@/lib/address/query';
import { type PageKey, pageRow } from '@/lib/pages';
import { neighboursOf } from '@/lib/pages/breadcrumbs';
import { pageHref } from '@/lib/pages/page-href';

/** Links to the previous and next guide. Nothing on other pages. */
export function GuideNeighbours({ page, query }: { page: PageKey; query: Query }) {
  const t = useTranslations('Common.neighbours');
  const texts = useTranslations();
  const locale = useLocale();
  const neighbours = neighboursOf(page);
  if (!neighbours.previous && !neighbours.next) return null;
  return (
    <nav className="neighbours" aria-label={t('title')}>
      {(['previous', 'next'] as const).map((side) => {
        const key = neighbours[side];
        return (
          key && (
            <a
              key={side}
              className={`neighbour-${side}`}
              href={pageHref(key, locale, query)}
              rel={side === 'next' ? 'next' : 'prev'}
            >
              <span>{t(side)}</span> <strong>{texts(`${pageRow(key).namespace}.nav`)}</strong>
            </a>
          )
        );
      })}
    </nav>
  );
}
