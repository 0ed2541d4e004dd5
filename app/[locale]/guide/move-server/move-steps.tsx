import { useLocale } from 'next-intl';
import { Still } from '@/components/still/still';
import type { Move } from '@/lib/move/move';
import type { SituationId } from '@/lib/move/situations/ids';
import { stillMove } from './still-move';

/** The steps of a move, in its order; `situation` where it is a special one. */
export function MoveSteps({ move, situation }: { move: Move; situation?: SituationId }) {
  const still = stillMove(move, useLocale(), situation);
  return move.steps.map((id) => (
    <Still
      key={id}
      as="section"
      id={id}
      className="step"
      aria-labelledby={`${id}-title`}
      kind="movePart"
      data={{ ...still, part: id }}
    />
  ));
}
