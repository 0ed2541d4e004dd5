import { useLocale } from 'next-intl';
import { OwnPage } from '@/components/site/own-page';
import { everydayWords } from '@/lib/facts/guides/words';
import type { OwnGuide } from '@/lib/move/own-server';
import { useTipsText } from '../text';

const tips = ['home', 'boosts', 'slow', 'languages', 'bell', 'note'] as const;

/** Several feeds instead of one. */
export function FeedsSection({ guide }: { guide: OwnGuide }) {
  const { t, say } = useTipsText(guide);
  const words = everydayWords(useLocale());
  return (
    <>
      <h3>{t('feeds.listsTitle')}</h3>
      <p>{say('feeds.lists')}</p>
      <p>{say('feeds.exclusive')}</p>
      <OwnPage own={guide.own} page="lists" name={words.lists} />
      <h3>{t('feeds.advancedTitle')}</h3>
      <p>{say('feeds.advanced')}</p>
      <ol className="instructions">
        <li>{say('feeds.turnOn')}</li>
        <li>{say('feeds.column')}</li>
        <li>{say('feeds.pin')}</li>
      </ol>
      <h3>{t('feeds.homeTitle')}</h3>
      <ul className="points">
        {tips.map((tip) => (
          <li key={tip}>{say(`feeds.${tip}`)}</li>
        ))}
      </ul>
    </>
  );
}
