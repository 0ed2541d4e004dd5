import { SectionedGuide } from '@/components/guide/sectioned-guide';
import type { OwnGuide } from '@/lib/move/own-server';
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

/** The whole guide, in reading order. */
export function ChooseGuide({ guide }: { guide: OwnGuide }) {
  const text = useChooseText(guide);
  return (
    <SectionedGuide
      guide={guide}
      text={text}
      sections={sections}
      sources={[
        'docsSignUp',
        'docsPosting',
        'mastodonSupport',
        'joinServers',
        'joinCovenant',
        'mastoGuideChoosing',
        'danishServers',
      ]}
    />
  );
}
