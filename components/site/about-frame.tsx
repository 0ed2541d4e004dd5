import { ContentStyles } from '@/components/client/page-styles/content-styles';
import { GuideContents, type GuideHeading } from '@/components/guide/guide-contents';
import { PageTitle } from '@/components/site/page-title';

/** The layout of a page about the site itself: contents, title, lead, sections. */
export function AboutFrame({
  title,
  lead,
  headings,
  children,
}: {
  title: string;
  lead: React.ReactNode;
  headings: readonly GuideHeading[];
  children: React.ReactNode;
}) {
  return (
    <div className="guide">
      <GuideContents headings={headings} />
      <article className="guide-text">
        <PageTitle>
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
        </PageTitle>
        <ContentStyles />
        {children}
      </article>
    </div>
  );
}
