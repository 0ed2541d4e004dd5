import type { ComponentType, ReactNode } from 'react';
import { NewerNotice } from '@/components/move/newer-notice';
import { serverGlyph } from '@/components/server/server-glyph';
import { ServerName } from '@/components/server/server-name';
import type { Query } from '@/lib/address/query';
import type { ExternalPage } from '@/lib/facts/external-urls';
import type { End } from '@/lib/move/move';
import { GuideFrame } from './guide-frame';
import { GuideSection } from './guide-section';
import { Sources } from './sources';

type AnyGuide = { query: Query; own?: End };

type SectionedGuideProps<Guide extends AnyGuide, Id extends string> = {
  guide: Guide;
  /** Its texts: a title, a lead, and a title for each section. */
  text: { t: (key: 'title' | `${NoInfer<Id>}.title`) => string; say: (key: 'lead') => ReactNode };
  /** The sections by their ids, in reading order. */
  sections: Readonly<Record<Id, ComponentType<{ guide: Guide }>>>;
  sources: readonly ExternalPage[];
  sourcesIntro?: string;
  /** What stands before the first section. */
  children?: ReactNode;
};

/** A guide that is read section by section: contents, title, the sections of its table under their headings, and its sources. */
export function SectionedGuide<Guide extends AnyGuide, Id extends string>({
  guide,
  text: { t, say },
  sections,
  sources,
  sourcesIntro,
  children,
}: SectionedGuideProps<Guide, Id>) {
  const ids = Object.keys(sections) as Id[];
  return (
    <GuideFrame
      query={guide.query}
      title={t('title')}
      lead={say('lead')}
      headings={ids.map((id) => ({ id, title: t(`${id}.title`) }))}
    >
      {guide.own && <NewerNotice ends={[guide.own]} />}
      {children}
      {ids.map((id) => {
        const Section: ComponentType<{ guide: Guide }> = sections[id];
        return (
          <GuideSection key={id} id={id} title={t(`${id}.title`)}>
            {guide.own?.side === 'to' && guide.own.server && <WhereLinksLead own={guide.own} />}
            <Section guide={guide} />
          </GuideSection>
        );
      })}
      <Sources intro={sourcesIntro} of={sources} />
    </GuideFrame>
  );
}

/** The whole name of the server that a section's links lead to. A section without such links does not show it. */
function WhereLinksLead({ own }: { own: End }) {
  return (
    <p className={`section-server server-${own.side}`}>
      {serverGlyph[own.side]} <ServerName end={own} />
    </p>
  );
}
