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
    what: WhatSection,
    matters: MattersSection,
    judge: JudgeSection,
    danish: DanishSection,
    others: OthersSection,
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
