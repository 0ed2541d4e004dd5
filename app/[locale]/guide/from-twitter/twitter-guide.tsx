import { defineGuide } from '@/components/guide/sectioned-guide';
import { DifferentSection } from './sections/different';
import { OldSection } from './sections/old';
import { PeopleSection } from './sections/people';
import { SettleSection } from './sections/settle';
import { ShortSection } from './sections/short';
import { WordsSection } from './sections/words';
import { useTwitterText } from './text';

/** The guide for those who come from Twitter or X. */
export const twitterGuide = defineGuide({
  useText: useTwitterText,
  sections: {
    short: ShortSection,
    words: WordsSection,
    different: DifferentSection,
    people: PeopleSection,
    old: OldSection,
    settle: SettleSection,
  },
  sources: [
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
  ],
});
