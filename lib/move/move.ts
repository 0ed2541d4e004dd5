import { type Query, valueIn } from '@/lib/address/query';
import type { Server } from '@/lib/address/server/server';
import { wellKnownHosts } from '@/lib/address/server/well-known';
import { type Elsewhere, elsewhere } from '@/lib/facts/servers/elsewhere';
import { guessFromHost } from '@/lib/facts/software/host-names';
import { type MovePlan, planMove } from '@/lib/facts/software/plan';
import { unknownSoftware } from '@/lib/facts/software/recognise';
import { findSoftware } from '@/lib/facts/software/software';
import type { DataKind, Software, SoftwareChoice } from '@/lib/facts/software/types';
import type { SituationId } from './situations/ids';
import { type GuideStep, type StepId, stepsOf } from './steps';

/** The end of a move: the server the reader leaves, or the one they come to. */
export type Side = 'from' | 'to';

/**
 * Where we have a server's software from. `said`: the address says it; `unreadable`: it says something we do not know; `known`: the
 * server is known to run it; `named`: it is called after it; `asked`: its name may mean something else than Mastodon, and until the
 * reader has answered it counts as unknown; `assumed`: nothing says what it runs, so Mastodon is assumed.
 */
export type Basis = 'said' | 'unreadable' | 'known' | 'named' | 'asked' | 'assumed';

/** A server that is neither simply the old nor the new one: the one used now, the one used before, a third. */
export type Role = 'now' | 'before' | 'third';

/** One end of a move: the server, if it is named, and what it runs, current Mastodon unless the address says otherwise. */
export type End = {
  side: Side;
  server: Server | null;
  software: Software;
  /** Where we have that from. */
  basis: Basis;
  /** What the server's name says, where it says something that only the reader can confirm; else null. */
  guess: SoftwareChoice | null;
  /** The domain that was named, where it is no server of the fediverse, and what it is; `server` is null then. */
  elsewhere: { host: string; kind: Elsewhere } | null;
  /** Whether the other account is on the same server. */
  sharesServer?: boolean;
  /** What the server is to its reader, where "old" and "new" would mislead. */
  role?: Role;
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

/** Chooses the steps of a page from those the two servers allow, knowing what each of them runs. */
export type ChooseSteps = (
  usual: readonly GuideStep[],
  software: Readonly<Record<Side, Software>>,
) => readonly StepId[];

type Told = { choice: SoftwareChoice | null } & Pick<End, 'basis' | 'guess'>;

/** What the named domain is, where it is no server of the fediverse. */
function namedElsewhere(query: Query, side: Side): End['elsewhere'] {
  const host = valueIn(query[side])?.host;
  const kind = host === undefined ? null : elsewhere(host);
  return host !== undefined && kind ? { host, kind } : null;
}

/** What stands where a host does in a value that is none. */
function hostIn(raw: string): string {
  return (
    raw
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .split('/')[0]
      ?.split('@')
      .at(-1)
      ?.trim() ?? ''
  );
}

/** What a server runs: what the address says, else what its name says. */
function toldSoftware(query: Query, side: Side): Told {
  const field = query[`${side}Software`];
  if (field.state === 'ok') return { choice: field.value, basis: 'said', guess: null };
  if (field.state === 'invalid') return { choice: unknownSoftware, basis: 'unreadable', guess: null };
  // What could not be read as a server can still name its software; then no pages of Mastodon's are shown for it.
  const server = query[side];
  const hinted = server.state === 'invalid' ? guessFromHost(hostIn(server.raw)) : null;
  if (hinted && hinted.id !== 'mastodon') return { choice: unknownSoftware, basis: 'assumed', guess: null };
  const other = namedElsewhere(query, side);
  // Nobody has a fediverse account there: an e-mail address says nothing of where it is, another network that it is none.
  if (other) return { choice: other.kind === 'mail' ? null : unknownSoftware, basis: 'assumed', guess: null };
  const host = valueIn(query[side])?.host;
  const found = host === undefined ? null : guessFromHost(host);
  if (found?.by !== 'known' && host !== undefined && wellKnownHosts.includes(host))
    return { choice: null, basis: 'known', guess: null };
  if (found) {
    const guess: SoftwareChoice = { id: found.id, version: null };
    return { choice: found.by === 'asked' ? unknownSoftware : guess, basis: found.by, guess };
  }
  return { choice: null, basis: 'assumed', guess: null };
}

/** One end of a move, as an address describes it. */
export function readEnd(query: Query, side: Side): End {
  const { choice, basis, guess } = toldSoftware(query, side);
  const other = namedElsewhere(query, side);
  const server = other ? null : valueIn(query[side]);
  return { side, server, software: findSoftware(choice), basis, guess, elsewhere: other };
}

/** The move that an address describes, with its usual steps or those that a page chooses for somebody who may have both accounts already. */
export function readMove(query: Query, choose: ChooseSteps = (usual) => usual, hasBoth = false): Move {
  const [from, to] = [readEnd(query, 'from'), readEnd(query, 'to')];
  const sharesServer = from.server !== null && from.server.host === to.server?.host;
  const planned = planMove(from.software, to.software);
  const isTaken = to.software.traits.archiveMakesAccount && (hasBoth || sharesServer);
  const plan = isTaken ? { ...planned, ownArchive: null } : planned;
  return {
    query,
    from: { ...from, sharesServer },
    to: { ...to, sharesServer },
    plan,
    steps: choose(stepsOf(plan), { from: from.software, to: to.software }),
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

/** Whether a file of that kind comes along. */
export function carriesFile({ plan }: Move, wanted: DataKind): boolean {
  return plan.files.some(({ kind }) => kind === wanted);
}

/** Whether the new account is made from the archive, so that nobody makes it first. */
export function archiveMakesAccount({ plan, to }: Move): boolean {
  return plan.ownArchive !== null && to.software.traits.archiveMakesAccount;
}

/** Whether neither a file nor an archive brings along whom the reader follows, so that they are followed again one by one. */
export function followsByHand(move: Move): boolean {
  return !hasStep(move, 'bringArchive') && !carriesFile(move, 'following');
}

/** Whether the old account is closed since the move and can be opened for a while: on Mastodon, but where it stays usable anyway. */
export function canReopen({ from, plan }: Move): boolean {
  return (
    isMastodon(from) &&
    !from.software.cautions.includes('staysUsableAfterMove') &&
    plan.followers !== 'no' &&
    from.software.pages.undoMove !== undefined
  );
}

/** Days before the old account can move again; null where there is no wait, or where a move cannot be taken back. */
export function waitToMoveAgain({ from: { software } }: Move): number | null {
  return software.undo === 'none' ? null : (software.cooldown?.days ?? null);
}

/** Whether what one of the two servers runs is read from its name alone, and is not Mastodon: then the page promises less. */
export function isReadFromName({ from, to }: Move): boolean {
  return [from, to].some(({ basis, software }) => basis === 'named' && software.id !== 'mastodon');
}

/** Whether a server has the pages and words of Mastodon, be it a fork. */
export function isMastodon({ software }: End): boolean {
  return software.family === 'mastodon';
}
