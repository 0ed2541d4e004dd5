import { useLocale } from 'next-intl';
import { OwnPage } from '@/components/site/own-page';
import { everydayWords } from '@/lib/facts/guides/words';
import type { OwnGuide } from '@/lib/move/own-server';
import { useStartText } from '../text';

const choices = ['accept', 'discover', 'search', 'network'] as const;

/** What others can find out about the account, and where that is decided. */
export function PrivacySection({ guide }: { guide: OwnGuide }) {
  const { say } = useStartText(guide);
  const words = everydayWords(useLocale());
  return (
    <>
      <p>{say('privacy.intro')}</p>
      <OwnPage own={guide.own} page="privacy" name={words.privacyAndReach} />
      <ul className="points">
        {choices.map((choice) => (
          <li key={choice}>{say(`privacy.${choice}`)}</li>
        ))}
      </ul>
      <p>{say('privacy.defaults')}</p>
      <p>{say('privacy.strangers')}</p>
    </>
  );
}
