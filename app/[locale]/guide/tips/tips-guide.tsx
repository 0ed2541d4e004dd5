import { OwnServerCard } from '@/components/guide/own-server-card';
import { SectionedGuide } from '@/components/guide/sectioned-guide';
import type { OwnGuide } from '@/lib/move/own-server';
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

/** All the tips, each section to be read alone. */
export function TipsGuide({ guide }: { guide: OwnGuide }) {
  const text = useTipsText(guide);
  return (
    <SectionedGuide
      guide={guide}
      text={text}
      sections={sections}
      sources={[
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
    >
      <OwnServerCard guide={guide} page="guide/tips" />
    </SectionedGuide>
  );
}
