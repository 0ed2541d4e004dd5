import { OwnServerCard } from '@/components/guide/own-server-card';
import { defineGuide } from '@/components/guide/sectioned-guide';
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

/** Tips and tricks, each section to be read alone. */
export const tipsGuide = defineGuide({
  useText: useTipsText,
  sections: {
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
  },
  Start: ({ guide }) => <OwnServerCard guide={guide} page="guide/tips" />,
  sources: [
    'mastoGuideTips',
    'docsNetwork',
    'docsModerating',
    'docsPreferences',
    'docsQuotes',
    'docsProfile',
    'docsDiscoverability',
    'mastodonChangelog',
    'joinApps',
  ],
});
