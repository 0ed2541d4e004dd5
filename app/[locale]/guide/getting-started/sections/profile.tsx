import { useLocale } from 'next-intl';
import { OwnPage } from '@/components/site/own-page';
import { Callout } from '@/components/ui/callout';
import { everydayWords } from '@/lib/facts/guides/words';
import type { OwnGuide } from '@/lib/move/own-server';
import { useStartText } from '../text';

const steps = ['picture', 'name', 'bio', 'fields', 'verify'] as const;

/** A profile that others can recognise and trust. */
export function ProfileSection({ guide }: { guide: OwnGuide }) {
  const { say } = useStartText(guide);
  const words = everydayWords(useLocale());
  return (
    <>
      <p>{say('profile.why')}</p>
      <OwnPage own={guide.own} page="profile" name={words.editProfile} />
      <ul className="points">
        {steps.map((step) => (
          <li key={step}>{say(`profile.${step}`)}</li>
        ))}
      </ul>
      <Callout kind="done">{say('profile.done')}</Callout>
    </>
  );
}
