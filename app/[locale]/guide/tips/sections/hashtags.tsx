import type { OwnGuide } from '@/lib/move/own-server';
import { useTipsText } from '../text';

const tips = ['follow', 'several', 'feature', 'write', 'alone'] as const;

/** More use of hashtags. */
export function HashtagsSection({ guide }: { guide: OwnGuide }) {
  const { say } = useTipsText(guide);
  return (
    <ul className="points">
      {tips.map((tip) => (
        <li key={tip}>{say(`hashtags.${tip}`)}</li>
      ))}
    </ul>
  );
}
