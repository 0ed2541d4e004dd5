import { useLocale } from 'next-intl';
import type { ComponentType, ReactNode } from 'react';
import { NewerNotice } from '@/components/move/newer-notice';
import { serverGlyph } from '@/components/server/server-glyph';
import { ServerName } from '@/components/server/server-name';
import type { Query } from '@/lib/address/query';
import type { ExternalPage } from '@/lib/facts/external-urls';
import type { Locale } from '@/lib/i18n/routing';
import type { End } from '@/lib/move/move';
import type { Messages } from '@/messages';
import { GuideFrame } from './guide-frame';
import { GuideSection } from './guide-section';
import { Sources } from './sources';

type AnyGuide = { query: Query; own?: End };

type GuideComponent<Guide> = ComponentType<{ guide: Guide }>;

type GuideDefinition<Guide extends AnyGuide, Id extends string> = {
  /** The hook for its texts: a title, a lead, and a title for each section. */
  useText: (guide: Guide) => {
    t: (key: 'title' | `${NoInfer<Id>}.title`) => string;
    say: (key: 'lead') => ReactNode;
    /** Where its texts stand among all messages. */
    namespace: keyof Messages;
  };
  /** The sections by their ids, in reading order. */
  sections: Readonly<Record<Id, GuideComponent<Guide>>>;
  /** Where its facts were read; some are other pages in another language. */
  sources: readonly ExternalPage[] | ((locale: Locale) => readonly ExternalPage[]);
  /** The sentence before the sources, where the usual one does not fit. */
  SourcesIntro?: GuideComponent<Guide>;
  /** What stands before the first section. */
  Start?: GuideComponent<Guide>;
};

/** The definition of a guide that is read section by section, as it is, checked: each section needs a title among its texts. */
export function defineGuide<Guide extends AnyGuide, Id extends string>(
  definition: GuideDefinition<Guide, Id>,
) {
  return definition;
}

/** A guide that is read section by section: contents, title, the sections under their headings, and its sources. */
export function SectionedGuide<Guide extends AnyGuide, Id extends string>({
  of: { useText, sections, sources, SourcesIntro, Start },
  guide,
}: {
  of: GuideDefinition<Guide, Id>;
  guide: Guide;
}) {
  const { t, say, namespace } = useText(guide);
  const locale = useLocale();
  const ids = Object.keys(sections) as Id[];
  return (
    <GuideFrame
      query={guide.query}
      title={t('title')}
      lead={say('lead')}
      headings={ids.map((id) => ({ id, title: t(`${id}.title`) }))}
    >
      {guide.own && <NewerNotice ends={[guide.own]} />}
      {Start && <Start guide={guide} />}
      {ids.map((id) => {
        const Section: GuideComponent<Guide> = sections[id];
        return (
          <GuideSection key={id} id={id} title={t(`${id}.title`)} texts={`${namespace}.${id}`}>
            {guide.own?.side === 'to' && guide.own.server && <LinkedServer own={guide.own} />}
            <Section guide={guide} />
          </GuideSection>
        );
      })}
      <Sources
        intro={SourcesIntro && <SourcesIntro guide={guide} />}
        of={typeof sources === 'function' ? sources(locale) : sources}
      />
    </GuideFrame>
  );
}

/** The whole name of the server that a section's links lead to. Hidden by the style sheet in a section without such links. */
function LinkedServer({ own }: { own: End }) {
  return (
    <p className={`section-server server-${own.side}`}>
      {serverGlyph[own.side]} <ServerName end={own} />
    </p>
  );
}
