import { useTranslations } from 'next-intl';
import type { Move } from '@/lib/move/move';
import { circumstancesOf } from '@/lib/move/situations/sentences';
import { type SituationStep, type StepId, situationSteps } from '@/lib/move/steps';

function isOfSituation(step: StepId): step is SituationStep {
  return situationSteps.some((known) => known === step);
}

/** The titles of the steps of this move. */
export function useStepTitles(move: Move): (step: StepId) => string {
  const { plan, from, to, isPast } = move;
  const t = useTranslations('MoveGuide');
  const others = useTranslations('MoveOther');
  const situations = useTranslations('Situations.steps');
  const instead = useTranslations('Situations.instead');
  return (step) => {
    const other = circumstancesOf(move)
      .map((circumstance) => `${circumstance}.${step}.title` as never)
      .find((key) => instead.has(key));
    if (other) return instead(other);
    if (step === 'beforeTheDate' && isPast) return situations('beforeTheDate.titlePast');
    if (step === 'cancelRedirect' && to.software.undo === 'none')
      return situations('cancelRedirect.titleNone');
    if (step === 'tell' && from.software.traits.postsToCommunities) return others('tell.title');
    if (isOfSituation(step)) return situations(`${step}.title`);
    return step === 'move' && plan.followers === 'tool' ? t('move.titleTool') : t(`${step}.title`);
  };
}
