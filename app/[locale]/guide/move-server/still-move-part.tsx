import { StillTexts } from '@/components/still/still-texts';
import { fieldNames } from '@/lib/address/fields';
import { readQuery } from '@/lib/address/query';
import { type Move, readMove } from '@/lib/move/move';
import { readSituation } from '@/lib/move/situations/situations';
import type { StepId } from '@/lib/move/steps';
import { AnyStep } from './any-step';
import { KeptTable } from './kept-table';
import type { StillMove } from './still-move';

/** One part of the guide, drawn on the server alone: a step, or the table of what comes along. */
export function StillMovePart({ part, ...still }: StillMove & { part: StepId | 'kept' }) {
  const move = moveIn(still);
  return (
    <StillTexts locale={still.locale}>
      {part === 'kept' ? <KeptTable move={move} /> : <AnyStep move={move} id={part} />}
    </StillTexts>
  );
}

let last: (Omit<StillMove, 'locale'> & { move: Move }) | undefined;

/** The move of an address. A page asks for it once for each part, one after the other. */
function moveIn({ search, situation }: Omit<StillMove, 'locale'>): Move {
  if (last?.search !== search || last.situation !== situation) {
    const query = readQuery(fieldNames, search);
    last = { search, situation, move: situation ? readSituation(query, situation) : readMove(query) };
  }
  return last.move;
}
