import type { OwnGuide } from '@/lib/move/own-server';
import { useTwitterText } from '../text';

const points = ['numbers', 'talk', 'links', 'warnings', 'patience'] as const;

/** What makes the first weeks easier, and where to read on. */
export function SettleSection({ guide }: { guide: OwnGuide }) {
  const { say } = useTwitterText(guide);
  return (
    <>
      <ul className="points">
        {points.map((point) => (
          <li key={point}>{say(`settle.${point}`)}</li>
        ))}
      </ul>
      <p>{say('settle.next')}</p>
    </>
  );
}
