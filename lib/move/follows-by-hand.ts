import { hasStep, type Move } from './move';

/** Whether neither a file nor an archive brings along whom the reader follows, so that they are followed again one by one. */
export function followsByHand(move: Move): boolean {
  return !hasStep(move, 'bringArchive') && !move.plan.files.some(({ kind }) => kind === 'following');
}
