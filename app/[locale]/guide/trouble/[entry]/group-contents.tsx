import { useLocale, useTranslations } from 'next-intl';
import { ContentsList } from '@/components/guide/contents-list';
import { useTroubleTitle } from '@/components/trouble/trouble-text';
import type { Query } from '@/lib/address/query';
import { type TroubleId, troubleGroupOf, troubleIn } from '@/lib/help/entries';
import { pageHref } from '@/lib/pages/page-href';
import { troublePage } from '@/lib/pages/trouble-pages';

/** The pages of an entry's group as a list of links, its own marked. */
export function GroupContents({ id, query }: { id: TroubleId; query: Query }) {
  const t = useTranslations('Trouble.groups');
  const locale = useLocale();
  const title = useTroubleTitle();
  const group = troubleGroupOf(id);
  return (
    <ContentsList title={t(group)} className="contents-plain">
      {troubleIn(group).map((other) => (
        <li key={other}>
          <a
            href={pageHref(troublePage(other), locale, query)}
            aria-current={other === id ? 'page' : undefined}
          >
            {title(other)}
          </a>
        </li>
      ))}
    </ContentsList>
  );
}
