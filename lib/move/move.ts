import { type Query, valueIn } from '@/lib/address/query';
import type { Server } from '@/lib/address/server/server';
import { softwareFromHost } from '@/lib/facts/software/choice';
import { type MovePlan, planMove } from '@/lib/facts/software/plan';
import { findSoftware } from '@/lib/facts/software/software';
import type { Software, SoftwareChoice } from '@/lib/facts/software/types';
import type { SituationId } from './situations/ids';
import { type GuideStep, type StepId, stepsOf } from './steps';

/** The end of a move: the server the reader leaves, or the one they come to. */
export type Side = 'from' | 'to';

/** One end of a move: the server, if it is named, and what it runs, current Mastodon unless the address says otherwise. */
export type End = {
  side: Side;
  server: Server | null;
  software: Software;
  /** Whether the other account is on the same server. */
  sharesServer?: boolean;
};

/** Everything the guide depends on. */
export type Move = {
  query: Query;
  from: End;
  to: End;
  plan: MovePlan;
  steps: readonly StepId[];
  /** Where its reader stands, when that is somewhere special. */
  situation?: SituationId;
  /** Whether the day on which the old server was to close has passed. */
  isPast?: boolean;
};

/** Chooses the steps of a page from those the two servers allow, knowing what the new one runs. */
export type ChooseSteps = (usual: readonly GuideStep[], to: Software) => readonly StepId[];

/** What a server runs: what the address says, else what its name is known for; null where neither tells. */
export function saidSoftware(query: Query, side: Side): SoftwareChoice | null {
  const server = valueIn(query[side]);
  return valueIn(query[`${side}Software`]) ?? (server && softwareFromHost(server.host));
}

/** One end of a move, as an address describes it. */
export function readEnd(query: Query, side: Side): End {
  return { side, server: valueIn(query[side]), software: findSoftware(saidSoftware(query, side)) };
}

/** The move that an address describes, with its usual steps or those that a page chooses. */
export function readMove(query: Query, choose: ChooseSteps = (usual) => usual): Move {
  const [from, to] = [readEnd(query, 'from'), readEnd(query, 'to')];
  const plan = planMove(from.software, to.software);
  const sharesServer = from.server !== null && from.server.host === to.server?.host;
  return {
    query,
    from: { ...from, sharesServer },
    to: { ...to, sharesServer },
    plan,
    steps: choose(stepsOf(plan), to.software),
  };
}

/** Number of a step in this move, counted from 1; 0 where the move has no such step. */
export function stepNumber(move: Move, step: StepId): number {
  return move.steps.indexOf(step) + 1;
}

/** Whether the move has that step. */
export function hasStep(move: Move, step: StepId): boolean {
  return move.steps.includes(step);
}

/** Days before the old account can move again; null where there is no wait, or where a move cannot be taken back. */
export function waitToMoveAgain({ from: { software } }: Move): number | null {
  return software.undo === 'none' ? null : (software.cooldown?.days ?? null);
}

/** Whether a server has the pages and words of Mastodon, be it a fork. */
export function isMastodon({ software }: End): boolean {
  return software.family === 'mastodon';
}
