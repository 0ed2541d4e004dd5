import { useTranslations } from 'next-intl';
import { ResumeLine } from '@/components/move/resume-line';
import type { Move } from '@/lib/move/move';

/** The line above the steps: how many there are, where the reader stopped, and the button that opens them all. */
export function StepsHead({ move }: { move: Move }) {
  const t = useTranslations('GuideSteps');
  const guide = useTranslations('MoveGuide');
  return (
    <div className="steps-head">
      <p className="steps-count">{guide('contents', { count: move.steps.length })}</p>
      <button type="button" className="quiet-button needs-script" data-show-all={t('showOne')}>
        {t('showAll')}
      </button>
      <ResumeLine move={move} />
      <p
        className="visually-hidden"
        role="status"
        data-said={t('saidDone', { number: '{number}', next: '{next}' })}
        data-said-last={t('saidLast', { number: '{number}' })}
      />
    </div>
  );
}
