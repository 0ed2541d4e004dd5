import type { OwnGuide } from '@/lib/move/own-server';
import { useStartText } from '../text';

const habits = ['daily', 'mute', 'invite', 'support'] as const;

/** What to try in the days after, and where to read on. */
export function WeekSection({ guide }: { guide: OwnGuide }) {
  const { say } = useStartText(guide);
  return (
    <>
      <p>{say('week.intro')}</p>
      <ul className="points">
        {habits.map((habit) => (
          <li key={habit}>{say(`week.${habit}`)}</li>
        ))}
      </ul>
      <p>{say('week.next')}</p>
    </>
  );
}
