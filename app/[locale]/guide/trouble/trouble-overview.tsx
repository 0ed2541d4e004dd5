import { useTranslations } from 'next-intl';
import { ContentStyles } from '@/components/client/page-styles/content-styles';
import { GuideContents } from '@/components/guide/guide-contents';
import { RouteCard } from '@/components/route/route-card';
import { ErrorSummary } from '@/components/route/route-form';
import { SiteSearchBox } from '@/components/search/site-search-box';
import { ServersLine } from '@/components/server/servers-line';
import { PageTitle } from '@/components/site/page-title';
import { troubleIn } from '@/lib/help/entries';
import { troubleGroups } from '@/lib/help/entry';
import type { Move } from '@/lib/move/move';
import type { Answer } from '@/lib/search/answer';
import { groupAnchor, TroubleGroups } from './trouble-lists';

type TroubleOverviewProps = { move: Move; search: string; answer: Answer | null };

/** The search, what it found, and all entries by group. */
export function TroubleOverview({ move, search, answer }: TroubleOverviewProps) {
  const t = useTranslations('Trouble');
  const headings = troubleGroups.map((group) => ({
    id: groupAnchor(group),
    title: `${t(`groups.${group}`)} (${troubleIn(group).length})`,
  }));
  return (
    <div className="guide">
      <GuideContents headings={headings} />
      <article className="guide-text trouble-page">
        <ErrorSummary query={move.query} />
        <PageTitle>
          <h1>{t('title')}</h1>
          <p className="lead">{t('lead')}</p>
        </PageTitle>
        <ContentStyles />
        <SiteSearchBox
          page="guide/trouble"
          query={move.query}
          search={search}
          answer={answer}
          texts={{ label: t('search.label'), hint: t('search.hint'), submit: t('search.submit') }}
        />
        <ServersLine move={move} />
        <TroubleGroups move={move} />
        <RouteCard move={move} page="guide/trouble" />
      </article>
    </div>
  );
}
