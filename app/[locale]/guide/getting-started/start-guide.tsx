import { GuideFrame } from '@/components/guide/guide-frame';
import { GuideSection } from '@/components/guide/guide-section';
import { OwnServerCard } from '@/components/guide/own-server-card';
import { Sources } from '@/components/guide/sources';
import type { OwnGuide } from '@/lib/guides/own-server';
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
const order = Object.keys(sections) as (keyof typeof sections)[];

/** The whole guide, in reading order. */
export function StartGuide({ guide }: { guide: OwnGuide }) {
  const { t, say } = useStartText(guide);
  return (
    <GuideFrame
      query={guide.query}
      title={t('title')}
      lead={say('lead')}
      headings={order.map((id) => ({ id, title: t(`${id}.title`) }))}
    >
      <OwnServerCard guide={guide} page="guide/getting-started" />
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
          'docsProfile',
          'docsPosting',
          'docsNetwork',
          'docsQuotes',
          'mastodonChangelog',
          'danishHashtags',
          'joinApps',
        ]}
      />
    </GuideFrame>
  );
}
