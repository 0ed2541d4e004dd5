import { GuideFrame } from '@/components/guide/guide-frame';
import { GuideSection } from '@/components/guide/guide-section';
import { Sources } from '@/components/guide/sources';
import type { OwnDomain } from '@/lib/webfinger/own-domain';
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
const order = Object.keys(sections) as (keyof typeof sections)[];

/** The whole guide, in reading order. */
export function OwnDomainGuide({ guide }: { guide: OwnDomain }) {
  const { t, say } = useOwnDomainText(guide);
  return (
    <GuideFrame
      query={guide.query}
      title={t('title')}
      lead={say('lead')}
      headings={order.map((id) => ({ id, title: t(`${id}.title`) }))}
    >
      <HandlesCard guide={guide} />
      {order.map((id) => {
        const Section = sections[id];
        return (
          <GuideSection key={id} id={id} title={t(`${id}.title`)}>
            <Section guide={guide} />
          </GuideSection>
        );
      })}
      <Sources
        intro={t('sources')}
        of={[
          'webfingerRfc',
          'mastodonWebfinger',
          'mastodonResolve',
          'caddyRedir',
          'cloudflareHeaders',
          'firebaseConfig',
          'githubHeaders',
          'mastoGuideDomain',
        ]}
      />
    </GuideFrame>
  );
}
