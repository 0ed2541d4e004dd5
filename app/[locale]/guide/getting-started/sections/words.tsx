import type { OwnGuide } from '@/lib/move/own-server';
import { useStartText } from '../text';

const words = ['server', 'handle', 'post', 'boost', 'feed'] as const;

/** The few words everything else is told with. */
export function WordsSection({ guide }: { guide: OwnGuide }) {
  const { say } = useStartText(guide);
  return (
    <>
      <p>{say('words.intro')}</p>
      <ul className="points">
        {words.map((word) => (
          <li key={word}>{say(`words.${word}`)}</li>
        ))}
      </ul>
    </>
  );
}
