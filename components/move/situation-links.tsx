import { useLocale, useTranslations } from 'next-intl';
import { LinkList } from '@/components/ui/link-list';
import type { Query } from '@/lib/address/query';
import { situationIds } from '@/lib/move/situations/ids';
import { situations } from '@/lib/move/situations/situations';
import { pageHref } from '@/lib/pages/page-href';
import { situationPage } from '@/lib/pages/situation-pages';

/** Links to the pages for special situations. */
export function SituationLinks({ query }: { query: Query }) {
  const t = useTranslations('Situations');
  const locale = useLocale();
  return (
    <details className="situation-links">
      <summary>{t('listTitle')}</summary>
      <nav aria-label={t('listTitle')}>
        <LinkList
          links={situationIds.map((id) => [
            pageHref(situationPage(id), locale, situations[id].carry(query)),
            t(`${id}.nav`),
          ])}
        />
      </nav>
    </details>
  );
}
