import { useTranslations } from 'next-intl';
import { Resume } from '@/components/client/resume';
import { useStepTitles } from '@/components/guide/step-titles';
import { ticksKey } from '@/lib/browser/storage/keys';
import { type Move, stepNumber } from '@/lib/move/move';

/** The link to the first step that is not ticked. */
export function ResumeLine({ move }: { move: Move }) {
  const t = useTranslations('Tools.ticks');
  const titleOf = useStepTitles(move);
  const lines = move.steps.map((step) => ({
    step,
    line: t('resume', { number: `${stepNumber(move, step)}`, title: titleOf(step) }),
  }));
  return <Resume storageKey={ticksKey(move)} lines={lines} done={t('allDone')} reset={t('reset')} />;
}
