import { useLocale } from 'next-intl';
import { OwnPage } from '@/components/site/own-page';
import { everydayWords } from '@/lib/facts/guides/words';
import type { OwnGuide } from '@/lib/move/own-server';
import { useTipsText } from '../text';

const tips = ['single', 'conversation', 'person', 'server', 'strangers'] as const;

/** Ways to see less of what one does not want to see. */
export function QuietSection({ guide }: { guide: OwnGuide }) {
  const { say } = useTipsText(guide);
  const words = everydayWords(useLocale());
  return (
    <>
      <p>{say('quiet.intro')}</p>
      <OwnPage own={guide.own} page="filters" name={words.mutedWords} />
      <ol className="instructions">
        <li>{say('quiet.new')}</li>
        <li>{say('quiet.words')}</li>
        <li>{say('quiet.where')}</li>
        <li>{say('quiet.action')}</li>
      </ol>
      <ul className="points">
        {tips.map((tip) => (
          <li key={tip}>{say(`quiet.${tip}`)}</li>
        ))}
      </ul>
    </>
  );
}
