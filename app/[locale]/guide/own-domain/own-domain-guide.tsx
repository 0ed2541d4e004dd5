import { defineGuide } from '@/components/guide/sectioned-guide';
import { HandlesCard } from './handles-card';
import { AnswerSection } from './sections/answer';
import { ChooseSection } from './sections/choose';
import { DoesSection } from './sections/does';
import { HowSection } from './sections/how';
import { MovingSection } from './sections/moving';
import { PitfallsSection } from './sections/pitfalls';
import { TestSection } from './sections/test';
import { useOwnDomainText } from './text';

/** The guide to an address on the reader's own domain. */
export const ownDomainGuide = defineGuide({
  useText: useOwnDomainText,
  sections: {
    does: DoesSection,
    how: HowSection,
    choose: ChooseSection,
    answer: AnswerSection,
    test: TestSection,
    pitfalls: PitfallsSection,
    moving: MovingSection,
  },
  Start: HandlesCard,
  SourcesIntro: ({ guide }) => useOwnDomainText(guide).t('sources'),
  sources: [
    'webfingerRfc',
    'mastodonWebfinger',
    'mastodonResolve',
    'caddyRedir',
    'cloudflareHeaders',
    'firebaseConfig',
    'githubHeaders',
    'mastoGuideDomain',
  ],
});
