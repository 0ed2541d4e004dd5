import { SectionedGuide } from '@/components/guide/sectioned-guide';
import type { OwnDomain } from '@/lib/formats/webfinger/own-domain';
import { HandlesCard } from './handles-card';
import { AnswerSection } from './sections/answer';
import { ChooseSection } from './sections/choose';
import { DoesSection } from './sections/does';
import { HowSection } from './sections/how';
import { MovingSection } from './sections/moving';
import { PitfallsSection } from './sections/pitfalls';
import { TestSection } from './sections/test';
import { useOwnDomainText } from './text';

const sections = {
  does: DoesSection,
  how: HowSection,
  choose: ChooseSection,
  answer: AnswerSection,
  test: TestSection,
  pitfalls: PitfallsSection,
  moving: MovingSection,
};

/** The whole guide, in reading order. */
export function OwnDomainGuide({ guide }: { guide: OwnDomain }) {
  const text = useOwnDomainText(guide);
  return (
    <SectionedGuide
      guide={guide}
      text={text}
      sections={sections}
      sources={[
        'webfingerRfc',
        'mastodonWebfinger',
        'mastodonResolve',
        'caddyRedir',
        'cloudflareHeaders',
        'firebaseConfig',
        'githubHeaders',
        'mastoGuideDomain',
      ]}
      sourcesIntro={text.t('sources')}
    >
      <HandlesCard guide={guide} />
    </SectionedGuide>
  );
}
