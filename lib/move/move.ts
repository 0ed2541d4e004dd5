import { type Query, valueIn } from '@/lib/address/query';
import type { Server } from '@/lib/server/server';
import { type MovePlan, planMove } from '@/lib/software/plan';
import { findSoftware } from '@/lib/software/software';
import type { Software } from '@/lib/software/types';
import { type StepId, stepsOf } from './steps';

/** The end of a move: the server the reader leaves, or the one they come to. */
export type Side = 'from' | 'to';

/** One end of a move: the server, if it is named, and what it runs, current Mastodon unless the address says otherwise. */
export type End = { side: Side; server: Server | null; software: Software };

/** Everything the guide depends on. */
export type Move = { query: Query; from: End; to: End; plan: MovePlan; steps: readonly StepId[] };

/** The move that an address describes. */
export function readMove(query: Query): Move {
  const from: End = {
    side: 'from',
    server: valueIn(query.from),
    software: findSoftware(valueIn(query.fromSoftware)),
  };
  const to: End = {
    side: 'to',
    server: valueIn(query.to),
    software: findSoftware(valueIn(query.toSoftware)),
  };
  const plan = planMove(from.software, to.software);
  return { query, from, to, plan, steps: stepsOf(plan) };
}

/** Number of a step in this move, counted from 1. */
export function stepNumber(move: Move, step: StepId): number {
  return move.steps.indexOf(step) + 1;
}
