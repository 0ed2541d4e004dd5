import { GuideFrame } from '@/components/guide/guide-frame';
import { GuideSection } from '@/components/guide/guide-section';
import { OwnServerCard } from '@/components/guide/own-server-card';
import { Sources } from '@/components/guide/sources';
import type { OwnGuide } from '@/lib/guides/own-server';
import { AfterwardsSection } from './sections/afterwards';
import { DanishSection } from './sections/danish';
import { JudgeSection } from './sections/judge';
import { MattersSection } from './sections/matters';
import { OthersSection } from './sections/others';
import { WhatSection } from './sections/what';
import { useChooseText } from './text';

const sections = {
  what: WhatSection,
  matters: MattersSection,
  judge: JudgeSection,
  danish: DanishSection,
  others: OthersSection,
  afterwards: AfterwardsSection,
};
const order = Object.keys(sections) as (keyof typeof sections)[];

/** The whole guide, in reading order. */
export function ChooseGuide({ guide }: { guide: OwnGuide }) {
  const { t, say } = useChooseText(guide);
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
            {id === 'danish' && <OwnServerCard guide={guide} page="guide/choose-a-server" />}
            <Section guide={guide} />
          </GuideSection>
        );
      })}
      <Sources
        of={[
          'docsSignUp',
          'docsPosting',
          'mastodonSupport',
          'joinServers',
          'joinCovenant',
          'mastoGuideChoosing',
          'danishServers',
        ]}
      />
    </GuideFrame>
  );
}
