import type { OwnGuide } from '@/lib/move/own-server';
import { useTwitterText } from '../text';

const working = ['bios', 'names', 'hashtags', 'follows', 'lists', 'websites', 'bluesky'] as const;
const closed = ['why', 'glitch', 'now'] as const;

/** How people from Twitter are found today, and which ways are closed. */
export function PeopleSection({ guide }: { guide: OwnGuide }) {
  const { t, say } = useTwitterText(guide);
  return (
    <>
      <p>{say('people.intro')}</p>
      <h3>{t('people.workingTitle')}</h3>
      <ul className="points">
        {working.map((way) => (
          <li key={way}>{say(`people.${way}`)}</li>
        ))}
      </ul>
      <h3>{t('people.closedTitle')}</h3>
      {closed.map((part) => (
        <p key={part}>{say(`people.${part}`)}</p>
      ))}
    </>
  );
}
