import { Callout } from '@/components/ui/callout';
import { labelSource } from '@/lib/facts/labels/labels';
import type { OwnGuide } from '@/lib/move/own-server';
import { useChooseText } from '../text';

const steps = ['about', 'rules', 'moderated', 'contact', 'version', 'feed'] as const;
const warnings = ['noRules', 'noContact', 'oldVersion', 'silence'] as const;

/** How to judge a server without being on it. */
export function JudgeSection({ guide }: { guide: OwnGuide }) {
  const { t, say } = useChooseText(guide);
  return (
    <>
      <p>{say('judge.intro')}</p>
      <ol className="instructions">
        {steps.map((step) => (
          <li key={step}>{say(`judge.${step}`, { version: labelSource.version })}</li>
        ))}
      </ol>
      <h3>{t('judge.warningsTitle')}</h3>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{say(`judge.${warning}`)}</li>
        ))}
      </ul>
      <Callout kind="done">{say('judge.done')}</Callout>
    </>
  );
}
