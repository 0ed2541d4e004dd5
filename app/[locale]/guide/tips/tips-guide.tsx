import { GuideFrame } from '@/components/guide/guide-frame';
import { GuideSection } from '@/components/guide/guide-section';
import { OwnServerCard } from '@/components/guide/own-server-card';
import { Sources } from '@/components/guide/sources';
import type { OwnGuide } from '@/lib/guides/own-server';
import { ElsewhereSection } from './sections/elsewhere';
import { FeedsSection } from './sections/feeds';
import { HashtagsSection } from './sections/hashtags';
import { KeysSection } from './sections/keys';
import { ProfileSection } from './sections/profile';
import { QuietSection } from './sections/quiet';
import { QuotesSection } from './sections/quotes';
import { RemoteSection } from './sections/remote';
import { SearchSection } from './sections/search';
import { TidySection } from './sections/tidy';
import { WriteSection } from './sections/write';
import { useTipsText } from './text';

const sections = {
  remote: RemoteSection,
  search: SearchSection,
  hashtags: HashtagsSection,
  feeds: FeedsSection,
  quiet: QuietSection,
  write: WriteSection,
  quotes: QuotesSection,
  profile: ProfileSection,
  elsewhere: ElsewhereSection,
  keys: KeysSection,
  tidy: TidySection,
};
const order = Object.keys(sections) as (keyof typeof sections)[];

/** All the tips, each section to be read alone. */
export function TipsGuide({ guide }: { guide: OwnGuide }) {
  const { t, say } = useTipsText(guide);
  return (
    <GuideFrame
      query={guide.query}
      title={t('title')}
      lead={say('lead')}
      headings={order.map((id) => ({ id, title: t(`${id}.title`) }))}
    >
      <OwnServerCard guide={guide} page="guide/tips" />
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
          'mastoGuideTips',
          'docsNetwork',
          'docsModerating',
          'docsPreferences',
          'docsQuotes',
          'docsProfile',
          'docsDiscoverability',
          'mastodonChangelog',
          'joinApps',
        ]}
      />
    </GuideFrame>
  );
}
