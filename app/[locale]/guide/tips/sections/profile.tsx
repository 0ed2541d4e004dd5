import type { OwnGuide } from '@/lib/move/own-server';
import { useTipsText } from '../text';

const tips = ['pin', 'featured', 'collections', 'verify', 'author', 'alias'] as const;

/** A profile that works for its owner. */
export function ProfileSection({ guide }: { guide: OwnGuide }) {
  const { say } = useTipsText(guide);
  return (
    <ul className="points">
      {tips.map((tip) => (
        <li key={tip}>{say(`profile.${tip}`)}</li>
      ))}
    </ul>
  );
}
