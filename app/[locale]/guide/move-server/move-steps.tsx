import { useLocale, useTranslations } from 'next-intl';
import { StepsHead } from '@/components/guide/steps-head';
import { Arrow } from '@/components/server/arrow';
import { Still } from '@/components/still/still';
import type { Move } from '@/lib/move/move';
import { isCrossing, placeOf } from '@/lib/move/places';
import type { SituationId } from '@/lib/move/situations/ids';
import { stillMove } from './still-move';

/** The steps of a move, in its order, the first one open; `situation` where it is a special one. */
export function MoveSteps({ move, situation }: { move: Move; situation?: SituationId }) {
  const t = useTranslations('GuideSteps');
  const still = stillMove(move, useLocale(), situation);
  return (
    <div className="steps">
      <StepsHead move={move} />
      {move.steps.map((id, index) => (
        <section key={id} className={`step step-${placeOf(id, move)}`} aria-labelledby={`${id}-title`}>
          {isCrossing(id, move) && (
            <p className="crossing">
              <Arrow /> {t('crossing')}
            </p>
          )}
          <Still
            as="details"
            id={`step-${id}`}
            className="step-fold"
            open={index === 0}
            kind="movePart"
            data={{ ...still, part: id }}
          />
        </section>
      ))}
    </div>
  );
}
