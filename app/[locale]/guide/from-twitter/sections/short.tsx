import type { OwnGuide } from '@/lib/move/own-server';
import { useTwitterText } from '../text';

const points = ['places', 'order', 'money', 'move'] as const;

/** The difference in four sentences. */
export function ShortSection({ guide }: { guide: OwnGuide }) {
  const { say } = useTwitterText(guide);
  return (
    <>
      <p>{say('short.intro')}</p>
      <ul className="points">
        {points.map((point) => (
          <li key={point}>{say(`short.${point}`)}</li>
        ))}
      </ul>
    </>
  );
}
