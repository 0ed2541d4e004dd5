import { understood, writeQuery } from '@/lib/address/query';
import type { Locale } from '@/lib/i18n/routing';
import type { Move } from '@/lib/move/move';
import type { SituationId } from '@/lib/move/situations/ids';

/** A move in words that can go through the page: its address says all of it. */
export type StillMove = { search: string; situation?: SituationId; locale: Locale };

/** A move in those words. */
export function stillMove(move: Move, locale: Locale, situation?: SituationId): StillMove {
  return { search: writeQuery(understood(move.query)), locale, ...(situation && { situation }) };
}
