import { useLocale } from 'next-intl';
import { Still } from '@/components/still/still';
import type { Move } from '@/lib/move/move';
import type { SituationId } from '@/lib/move/situations/ids';
import { stillMove } from './still-move';

/** The section with the table of what comes along; `situation` where the move is a special one. */
export function KeptSection({ move, situation }: { move: Move; situation?: SituationId }) {
  return (
    <Still
      as="section"
      id="kept"
      className="kept"
      aria-labelledby="kept-title"
      kind="movePart"
      data={{ ...stillMove(move, useLocale(), situation), part: 'kept' }}
    />
  );
}
