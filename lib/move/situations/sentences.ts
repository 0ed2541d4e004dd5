import type { Move } from '../move';
import { type SituationId, situationIds } from './ids';

/** What can make a sentence of the general guide untrue: where the reader stands, and what is so besides. */
export type Circumstance = SituationId | 'closed' | 'oneServer';

/**
 * All of them. A sentence that has to be another one is a message `Situations.instead.<circumstance>.<its key>`, one of `MoveOther`
 * `Situations.instead.<circumstance>.other.<its key>`.
 */
export const circumstances: readonly Circumstance[] = [...situationIds, 'closed', 'oneServer'];

/** The circumstances of a move, the most special first. */
export function circumstancesOf({ situation, isPast, to }: Move): readonly Circumstance[] {
  return [
    ...(isPast ? (['closed'] as const) : []),
    ...(situation ? [situation] : []),
    ...(to.sharesServer ? (['oneServer'] as const) : []),
  ];
}

/** Sentences of the general guide that do not hold and have nothing in their place, by their key or its beginning. */
const untold: Partial<Record<Circumstance, readonly string[]>> = {
  closing: [
    'lastLook.quietCooldown',
    'after.day',
    'after.dayCooldown',
    'after.cooldown',
    'after.back',
    // The calendar, which says to keep the old account.
    'after.reminders',
    'tell.redirect',
    'tell.repeat',
  ],
  // Whoever comes back has a profile there, and followers who know it.
  back: ['prepare.profile', 'after.hello', 'after.helloTitle', 'after.back', 'after.share'],
  oneServer: ['ready.lookAlike', 'after.share'],
};

/** Whether a sentence of the general guide holds for a move, as it is or in other words. */
export function holds(key: string, move: Move): boolean {
  return !circumstancesOf(move).some((circumstance) => untold[circumstance]?.includes(key));
}
