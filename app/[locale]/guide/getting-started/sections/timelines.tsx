import type { OwnGuide } from '@/lib/move/own-server';
import { useStartText } from '../text';

const feeds = ['home', 'notifications', 'trending', 'live', 'lists'] as const;

/** The feeds, and what comes in each. */
export function TimelinesSection({ guide }: { guide: OwnGuide }) {
  const { say } = useStartText(guide);
  return (
    <>
      <p>{say('timelines.intro')}</p>
      <ul className="points">
        {feeds.map((feed) => (
          <li key={feed}>{say(`timelines.${feed}`)}</li>
        ))}
      </ul>
      <p>{say('timelines.incomplete')}</p>
    </>
  );
}
