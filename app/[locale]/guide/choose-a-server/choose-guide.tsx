import { defineGuide } from '@/components/guide/sectioned-guide';
import { serverList } from '@/lib/facts/servers/lists';
import { AfterwardsSection } from './sections/afterwards';
import { JudgeSection } from './sections/judge';
import { ListedSection } from './sections/listed';
import { MattersSection } from './sections/matters';
import { OthersSection } from './sections/others';
import { WhatSection } from './sections/what';
import { useChooseText } from './text';

/** The guide for choosing a server. */
export const chooseGuide = defineGuide({
  useText: useChooseText,
  sections: {
    danish: ListedSection,
    others: OthersSection,
    matters: MattersSection,
    judge: JudgeSection,
    what: WhatSection,
    afterwards: AfterwardsSection,
  },
  sources: (locale) => [
    'docsSignUp',
    'docsPosting',
    'mastodonSupport',
    'joinServers',
    'joinCovenant',
    'mastoGuideChoosing',
    serverList(locale).source,
  ],
});
