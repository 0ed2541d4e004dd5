import { GuideFrame } from '@/components/guide/guide-frame';
import { GuideSection } from '@/components/guide/guide-section';
import { Sources } from '@/components/guide/sources';
import type { OwnGuide } from '@/lib/guides/own-server';
import { DifferentSection } from './sections/different';
import { OldSection } from './sections/old';
import { PeopleSection } from './sections/people';
import { SettleSection } from './sections/settle';
import { ShortSection } from './sections/short';
import { WordsSection } from './sections/words';
import { useTwitterText } from './text';

const sections = {
  short: ShortSection,
  words: WordsSection,
  different: DifferentSection,
  people: PeopleSection,
  old: OldSection,
  settle: SettleSection,
};
const order = Object.keys(sections) as (keyof typeof sections)[];

/** The whole guide, in reading order. */
export function TwitterGuide({ guide }: { guide: OwnGuide }) {
  const { t, say } = useTwitterText(guide);
  return (
    <GuideFrame
      query={guide.query}
      title={t('title')}
      lead={say('lead')}
      headings={order.map((id) => ({ id, title: t(`${id}.title`) }))}
    >
      {order.map((id) => {
        const Section = sections[id];
        return (
          <GuideSection key={id} id={id} title={t(`${id}.title`)}>
            <Section guide={guide} />
          </GuideSection>
        );
      })}
      <Sources
        of={[
          'docsNetwork',
          'docsPosting',
          'docsQuotes',
          'docsProfile',
          'mastodonChangelog',
          'mastoGuideTwitter',
          'mastoGuideTips',
          'twitterApiEnds',
          'glitchEnds',
          'semiphemeralEnds',
          'cyd',
          'streetPass',
          'bridgyFed',
        ]}
      />
    </GuideFrame>
  );
}
