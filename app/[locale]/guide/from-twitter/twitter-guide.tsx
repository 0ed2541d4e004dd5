import { SectionedGuide } from '@/components/guide/sectioned-guide';
import type { OwnGuide } from '@/lib/move/own-server';
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

/** The whole guide, in reading order. */
export function TwitterGuide({ guide }: { guide: OwnGuide }) {
  const text = useTwitterText(guide);
  return (
    <SectionedGuide
      guide={guide}
      text={text}
      sections={sections}
      sources={[
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
  );
}
