import { OwnServerCard } from '@/components/guide/own-server-card';
import { defineGuide } from '@/components/guide/sectioned-guide';
import { hashtagList } from '@/lib/facts/guides/hashtags';
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

/** The guide for the first hour and the first week. */
export const startGuide = defineGuide({
  useText: useStartText,
  sections: {
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
  },
  Start: ({ guide }) => <OwnServerCard guide={guide} page="guide/getting-started" />,
  sources: (locale) => [
    'docsProfile',
    'docsPosting',
    'docsNetwork',
    'docsQuotes',
    'mastodonChangelog',
    hashtagList(locale).source,
    'joinApps',
  ],
});
