import { useLocale, useTranslations } from 'next-intl';
import { ContentStyles } from '@/components/client/page-styles/content-styles';
import { ErrorSummary } from '@/components/route/route-form';
import { PageTitle } from '@/components/site/page-title';
import type { Query } from '@/lib/address/query';
import { guideLabelSource } from '@/lib/facts/labels/guide-labels';
import { longMonth } from '@/lib/i18n/day';
import { GuideContents, type GuideHeading } from './guide-contents';

type GuideFrameProps = {
  query: Query;
  title: string;
  lead: React.ReactNode;
  headings: readonly GuideHeading[];
  children: React.ReactNode;
};

/** The layout of a sectioned guide: table of contents, title, and what its facts were read in. */
export function GuideFrame({ query, title, lead, headings, children }: GuideFrameProps) {
  const t = useTranslations('Guides');
  const locale = useLocale();
  const { version, of } = guideLabelSource;
  return (
    <div className="guide">
      <GuideContents headings={headings} />
      <article className="guide-text">
        <ErrorSummary query={query} />
        <PageTitle>
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
          <ul className="facts">
            <li>{t('read', { version, month: longMonth(of, locale) })}</li>
          </ul>
        </PageTitle>
        <ContentStyles />
        {children}
      </article>
    </div>
  );
}
