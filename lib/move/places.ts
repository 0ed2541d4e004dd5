import { archiveMakesAccount, type End, type Move, type Role, type Side } from './move';
import type { StepId } from './steps';

/**
 * Where a step is done: on one of the two servers, on both, on the first server of somebody who has moved before, which the guide does
 * not know the name of, or on none of them.
 */
export type Place = Side | 'both' | 'first' | 'neither';

const places: Record<StepId, Place> = {
  ready: 'both',
  export: 'from',
  prepare: 'to',
  import: 'to',
  lastLook: 'from',
  move: 'from',
  archive: 'both',
  bringArchive: 'to',
  tell: 'from',
  after: 'to',
  beforeTheDate: 'from',
  newAccount: 'to',
  findEachOther: 'to',
  nextTime: 'to',
  saveFiles: 'from',
  askForReturn: 'from',
  cancelRedirect: 'to',
  newName: 'from',
  oldestAccount: 'first',
  whatIsLost: 'both',
  stillLogIn: 'from',
  bridge: 'from',
};

/** Where a step of this move is done. A tool that moves followers is a site of its own. */
export function placeOf(step: StepId, move: Move): Place {
  const { plan, steps } = move;
  // There is no new account yet.
  if (step === 'ready' && archiveMakesAccount(move)) return 'from';
  // Downloaded now, handed in at the new server later.
  if (step === 'archive' && steps.includes('bringArchive')) return 'from';
  return step === 'move' && plan.followers === 'tool' ? 'neither' : places[step];
}

/** Whether a place is one of the two servers. */
export function isSide(place: Place): place is Side {
  return place === 'from' || place === 'to';
}

/** The word that tells a server from the other, as its reader sees the two. */
export function sideWord({ side, role }: End): Side | Role {
  return role ?? side;
}

/** Whether a step is where the reader changes from one server to the other, coming from the step before it. */
export function isCrossing(step: StepId, move: Move): boolean {
  const before = move.steps[move.steps.indexOf(step) - 1];
  if (before === undefined) return false;
  const pair = `${placeOf(before, move)} ${placeOf(step, move)}`;
  return pair === 'from to' || pair === 'to from';
}
