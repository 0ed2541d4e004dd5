import { useLocale } from 'next-intl';
import { stepSection } from '@/components/guide/step';
import { Still } from '@/components/still/still';
import type { Move } from '@/lib/move/move';
import type { StepId } from '@/lib/move/steps';
import type { SituationId } from '@/lib/situations/situations';
import { AnyStep } from './any-step';
import { stillMove } from './still-move';

/** Steps in which something happens on the reader's device that plain elements cannot do. */
const living: readonly StepId[] = ['after'];

/** The steps of a move, in its order; `situation` where it is a special one. */
export function MoveSteps({ move, situation }: { move: Move; situation?: SituationId }) {
  const still = stillMove(move, useLocale(), situation);
  return move.steps.map((id) =>
    living.includes(id) ? (
      <section key={id} {...stepSection(id)}>
        <AnyStep move={move} id={id} />
      </section>
    ) : (
      <Still key={id} as="section" {...stepSection(id)} kind="movePart" data={{ ...still, part: id }} />
    ),
  );
}
