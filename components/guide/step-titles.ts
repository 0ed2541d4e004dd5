import { useTranslations } from 'next-intl';
import type { Move } from '@/lib/move/move';
import { type SituationStep, type StepId, situationSteps } from '@/lib/move/steps';

function isOfSituation(step: StepId): step is SituationStep {
  return situationSteps.some((known) => known === step);
}

/** The titles of the steps of this move. */
export function useStepTitles({ plan, to }: Move): (step: StepId) => string {
  const t = useTranslations('MoveGuide');
  const situations = useTranslations('Situations.steps');
  return (step) => {
    if (step === 'beforeTheDate' && plan.followers === 'no') return situations('beforeTheDate.titleAlone');
    if (step === 'cancelRedirect' && to.software.undo === 'none')
      return situations('cancelRedirect.titleNone');
    if (isOfSituation(step)) return situations(`${step}.title`);
    return step === 'move' && plan.followers === 'tool' ? t('move.titleTool') : t(`${step}.title`);
  };
}
