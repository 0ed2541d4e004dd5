import type { OwnGuide } from '@/lib/move/own-server';
import { useTipsText } from '../text';

const tips = ['edit', 'redraft', 'language', 'alt', 'thread', 'polls', 'later'] as const;

/** Tips for writing. */
export function WriteSection({ guide }: { guide: OwnGuide }) {
  const { say } = useTipsText(guide);
  return (
    <ul className="points">
      {tips.map((tip) => (
        <li key={tip}>{say(`write.${tip}`)}</li>
      ))}
    </ul>
  );
}
