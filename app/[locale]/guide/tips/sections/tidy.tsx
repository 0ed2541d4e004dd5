import type { OwnGuide } from '@/lib/move/own-server';
import { useTipsText } from '../text';

const tips = ['dormant', 'old', 'export', 'apps', 'notifications'] as const;

/** Keeping an account in order. */
export function TidySection({ guide }: { guide: OwnGuide }) {
  const { say } = useTipsText(guide);
  return (
    <>
      <ul className="points">
        {tips.map((tip) => (
          <li key={tip}>{say(`tidy.${tip}`)}</li>
        ))}
      </ul>
      <p>{say('tidy.next')}</p>
    </>
  );
}
