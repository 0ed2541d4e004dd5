import type { OwnGuide } from '@/lib/move/own-server';
import { useTipsText } from '../text';

const tips = ['policy', 'default', 'after', 'remove', 'hide'] as const;

/** How quotes work, from both sides. */
export function QuotesSection({ guide }: { guide: OwnGuide }) {
  const { say } = useTipsText(guide);
  return (
    <>
      <p>{say('quotes.how')}</p>
      <ul className="points">
        {tips.map((tip) => (
          <li key={tip}>{say(`quotes.${tip}`)}</li>
        ))}
      </ul>
      <p>{say('quotes.older')}</p>
    </>
  );
}
