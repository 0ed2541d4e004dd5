import { StillTexts } from '@/components/still/still-texts';
import { fieldNames } from '@/lib/address/fields';
import { readQuery } from '@/lib/address/query';
import { type Move, readMove } from '@/lib/move/move';
import type { StepId } from '@/lib/move/steps';
import { type SituationId, situations } from '@/lib/situations/situations';
import { AnyStep } from './any-step';
import { KeptTable } from './kept-table';
import type { StillMove } from './still-move';

/** One part of the guide, drawn on the server alone: a step, or the table of what comes along. */
export function StillMovePart({ search, situation, locale, part }: StillMove & { part: StepId | 'kept' }) {
  const move = moveIn(search, situation);
  return (
    <StillTexts locale={locale}>
      {part === 'kept' ? <KeptTable move={move} /> : <AnyStep move={move} id={part} />}
    </StillTexts>
  );
}

let last: { search: string; situation?: SituationId; move: Move } | undefined;

/** The move of an address. A page asks for it once for each part, and for one after the other. */
function moveIn(search: string, situation?: SituationId): Move {
  if (last?.search !== search || last.situation !== situation) {
    const query = readQuery(fieldNames, search);
    last = { search, situation, move: readMove(query, situation && situations[situation].steps) };
  }
  return last.move;
}
