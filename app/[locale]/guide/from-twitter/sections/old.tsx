import { Callout } from '@/components/ui/callout';
import type { OwnGuide } from '@/lib/move/own-server';
import { useTwitterText } from '../text';

const steps = ['archive', 'tell', 'pin', 'clean', 'lock'] as const;

/** What to do with the account that is left behind. */
export function OldSection({ guide }: { guide: OwnGuide }) {
  const { say } = useTwitterText(guide);
  return (
    <>
      <p>{say('old.intro')}</p>
      <ol className="instructions">
        {steps.map((step) => (
          <li key={step}>{say(`old.${step}`)}</li>
        ))}
      </ol>
      <Callout kind="danger">{say('old.name')}</Callout>
      <p>{say('old.both')}</p>
      <p>{say('old.delete')}</p>
    </>
  );
}
