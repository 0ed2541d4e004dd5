import { useLocale, useTranslations } from 'next-intl';
import { ErrorSummary } from '@/components/route/route-form';
import type { Query } from '@/lib/address/query';
import { guideLabelSource } from '@/lib/facts/labels/guide-labels';
import { longDay } from '@/lib/i18n/day';
import { FirstPaint } from './first-paint';
import { GuideContents, type GuideHeading } from './guide-contents';

type GuideFrameProps = {
  query: Query;
  title: string;
  lead: React.ReactNode;
  headings: readonly GuideHeading[];
  children: React.ReactNode;
};

/** The layout of a sectioned guide: table of contents, title, and the day its facts were last checked. */
export function GuideFrame({ query, title, lead, headings, children }: GuideFrameProps) {
  const t = useTranslations('Guides');
  const locale = useLocale();
  const checked = longDay(guideLabelSource.checked, locale);
  return (
    <div className="guide">
      <GuideContents headings={headings} />
      <article className="guide-text">
        <ErrorSummary query={query} />
        <header className="title-block" id="title">
          <FirstPaint id="title" />
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
          <ul className="facts">
            <li>{t('appliesTo', { version: guideLabelSource.version.split('.').slice(0, 2).join('.') })}</li>
            <li>{t('checked', { date: checked })}</li>
          </ul>
        </header>
        {children}
      </article>
    </div>
  );
}
