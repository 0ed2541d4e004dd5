import { StillTexts } from '@/components/still/still-texts';
import { fieldNames } from '@/lib/address/fields';
import { readQuery } from '@/lib/address/query';
import { today } from '@/lib/i18n/today';
import { type Move, readMove } from '@/lib/move/move';
import { situations } from '@/lib/move/situations/situations';
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

let last: (Omit<StillMove, 'locale'> & { day: string; move: Move }) | undefined;

/** The move of an address, on the day it is. A page asks for it once for each part, one after the other. */
function moveIn({ search, situation }: Omit<StillMove, 'locale'>): Move {
  const day = today();
  if (last?.search !== search || last.situation !== situation || last.day !== day) {
    const query = readQuery(fieldNames, search);
    last = { search, situation, day, move: readMove(query, situation && situations[situation].steps) };
  }
  return last.move;
}
