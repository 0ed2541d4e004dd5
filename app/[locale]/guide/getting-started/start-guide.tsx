import { OwnServerCard } from '@/components/guide/own-server-card';
import { SectionedGuide } from '@/components/guide/sectioned-guide';
import type { OwnGuide } from '@/lib/move/own-server';
import { FollowSection } from './sections/follow';
import { HashtagsSection } from './sections/hashtags';
import { KindSection } from './sections/kind';
import { PostSection } from './sections/post';
import { PrivacySection } from './sections/privacy';
import { ProfileSection } from './sections/profile';
import { AppsSection, SafeSection } from './sections/safe';
import { TimelinesSection } from './sections/timelines';
import { WeekSection } from './sections/week';
import { WordsSection } from './sections/words';
import { useStartText } from './text';

const sections = {
  words: WordsSection,
  profile: ProfileSection,
  post: PostSection,
  follow: FollowSection,
  timelines: TimelinesSection,
  hashtags: HashtagsSection,
  kind: KindSection,
  privacy: PrivacySection,
  safe: SafeSection,
  apps: AppsSection,
  week: WeekSection,
};

/** The whole guide, in reading order. */
export function StartGuide({ guide }: { guide: OwnGuide }) {
  const text = useStartText(guide);
  return (
    <SectionedGuide
      guide={guide}
      text={text}
      sections={sections}
      sources={[
        'docsProfile',
        'docsPosting',
        'docsNetwork',
        'docsQuotes',
        'mastodonChangelog',
        'danishHashtags',
        'joinApps',
      ]}
    >
      <OwnServerCard guide={guide} page="guide/getting-started" />
    </SectionedGuide>
  );
}
