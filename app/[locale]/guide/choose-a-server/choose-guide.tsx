import { defineGuide } from '@/components/guide/sectioned-guide';
import { AfterwardsSection } from './sections/afterwards';
import { DanishSection } from './sections/danish';
import { JudgeSection } from './sections/judge';
import { MattersSection } from './sections/matters';
import { OthersSection } from './sections/others';
import { WhatSection } from './sections/what';
import { useChooseText } from './text';

/** The guide for choosing a server. */
export const chooseGuide = defineGuide({
  useText: useChooseText,
  sections: {
    danish: DanishSection,
    others: OthersSection,
    matters: MattersSection,
    judge: JudgeSection,
    what: WhatSection,
    afterwards: AfterwardsSection,
  },
  sources: [
    'docsSignUp',
    'docsPosting',
    'mastodonSupport',
    'joinServers',
    'joinCovenant',
    'mastoGuideChoosing',
    'danishServers',
  ],
});
