import type { Move } from '@/lib/move/move';
import { useFilesText } from '../text';

const steps = ['commas', 'quotes', 'header', 'yesNo', 'split', 'compare', 'blocks'] as const;

/** The same without scripts: what to do in a text editor. */
export function ByHandSection({ guide: move }: { guide: Move }) {
  const { say } = useFilesText(move);
  return (
    <>
      <p>{say('byHand.text')}</p>
      <ul className="points">
        {steps.map((step) => (
          <li key={step}>{say(`byHand.${step}`)}</li>
        ))}
      </ul>
    </>
  );
}
