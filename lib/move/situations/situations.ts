import { isoDay } from '@/lib/address/day';
import type { FieldName } from '@/lib/address/fields';
import { type Query, swapped, valueIn } from '@/lib/address/query';
import { ownFiles } from '@/lib/facts/software/files';
import { type ChooseSteps, type End, type Move, type Role, readMove, type Side } from '@/lib/move/move';
import type { GuideStep } from '@/lib/move/steps';
import type { SituationId } from './ids';

/** A place a reader can stand that is not the beginning of an ordinary move. */
export type Situation = {
  /** The parameters its move is made from. */
  params: readonly FieldName[];
  /** The servers it is about, made from those of the guide that links to it. */
  carry: (query: Query) => Partial<Query>;
  /** The two servers of its move, made from those in its own address. */
  read: (query: Query) => Partial<Query>;
  /** Its steps, from those that the two servers allow. */
  steps: ChooseSteps;
  /** Whether the old server is there no more: nobody can log in on it, and it runs nothing. */
  isOldGone?: true;
};

const same = (query: Query): Partial<Query> => query;
const both = ['from', 'to', 'fromSoftware', 'toSoftware'] as const;
const oneServer = ['from', 'fromSoftware'] as const;

/** Onward: the new server is the one that is left next. */
const onward = ({ to, toSoftware }: Query): Partial<Query> => ({ from: to, fromSoftware: toSoftware });

/** The old server alone. */
const staying = ({ from, fromSoftware }: Query): Partial<Query> => ({ from, fromSoftware });

/** Two accounts on the old server. What cannot be read there is one fault, not two. */
const onOneServer = (query: Query): Partial<Query> => {
  const { from, fromSoftware } = query;
  return {
    ...query,
    ...(from.state === 'ok' && { to: from }),
    ...(fromSoftware.state === 'ok' && { toSoftware: fromSoftware }),
  };
};

/** The files are saved already, and can be handed in when the hurry is over. */
function importLast(steps: readonly GuideStep[]): readonly GuideStep[] {
  if (!steps.includes('move') || !steps.includes('import')) return steps;
  return steps
    .filter((step) => step !== 'import')
    .flatMap((step) => (step === 'move' ? ['move', 'import'] : [step]));
}

function pick(steps: readonly GuideStep[], ...wanted: readonly GuideStep[]): readonly GuideStep[] {
  return steps.filter((step) => wanted.includes(step));
}

/** Every situation with a page of its own, in the order of the list of them. */
export const situations = {
  closing: {
    params: [...both, 'closes'],
    carry: same,
    read: same,
    steps: (usual) => ['beforeTheDate', ...importLast(usual)],
  },
  readOnly: {
    params: both,
    carry: same,
    read: same,
    steps: (usual) => ['stillLogIn', 'newAccount', ...pick(usual, 'import'), 'findEachOther', 'nextTime'],
  },
  gone: {
    params: both,
    carry: same,
    read: same,
    steps: (usual) => ['newAccount', ...pick(usual, 'import'), 'findEachOther', 'nextTime'],
    isOldGone: true,
  },
  suspended: {
    params: both,
    carry: same,
    read: same,
    steps: (usual, { from }) => [
      ...(ownFiles(from) !== 'none' ? (['saveFiles'] as const) : []),
      'askForReturn',
      'newAccount',
      ...pick(usual, 'import'),
      'findEachOther',
    ],
  },
  forgot: {
    params: both,
    carry: same,
    read: same,
    steps: (usual) => [...pick(usual, 'export', 'import', 'archive'), 'whatIsLost'],
  },
  back: {
    params: both,
    // Where the reader is now is the old server, where they came from the new one.
    carry: swapped,
    read: same,
    // A move that cannot be taken back leaves nothing to move to. Without followers there is nothing to prepare: the profile is there.
    steps: (usual, { to }) =>
      to.undo === 'none'
        ? ['cancelRedirect']
        : ['cancelRedirect', ...usual.filter((step) => step !== 'prepare' || usual.includes('move'))],
  },
  onward: {
    params: both,
    carry: onward,
    read: same,
    steps: (usual) => usual.flatMap((step) => (step === 'after' ? ['oldestAccount', step] : [step])),
  },
  newName: {
    params: oneServer,
    carry: staying,
    read: onOneServer,
    steps: (usual) => ['newName', ...usual],
  },
  bridged: {
    params: both,
    carry: same,
    read: same,
    // The file of follows holds the bridge's own account, which bridges whoever follows it.
    // Where nobody is moved, the bridge stays with the old account.
    steps: (usual) => (usual.includes('move') ? ['bridge', ...importLast(usual)] : usual),
  },
} as const satisfies Record<SituationId, Situation>;

/** The ends of the move whose servers are still there: both, but where the situation says that the old one is gone. */
export function runningEnds({ situation, from, to }: Move): readonly End[] {
  const row: Situation | undefined = situation && situations[situation];
  return row?.isOldGone ? [to] : [from, to];
}

/** What the two servers are to a reader who has moved before. */
const roles: Partial<Record<SituationId, Record<Side, Role>>> = {
  back: { from: 'now', to: 'before' },
  onward: { from: 'now', to: 'third' },
};

/** Where the reader has the other account already. */
const haveBoth: readonly SituationId[] = ['back', 'forgot', 'newName'];

/** The move of a reader who stands somewhere special. `today` tells whether the day a server closes has passed. */
export function readSituation(query: Query, id: SituationId, today = new Date()): Move {
  const closes = valueIn(query.closes);
  const isPast = id === 'closing' && closes !== null && isoDay(closes) < isoDay(today);
  const move = readMove(query, situations[id].steps, haveBoth.includes(id));
  // The two accounts are on one server, also while its name is not known.
  const ends = id === 'newName' && {
    from: { ...move.from, sharesServer: true },
    to: { ...move.to, sharesServer: true },
  };
  const inRoles = roles[id] && {
    from: { ...move.from, role: roles[id].from },
    to: { ...move.to, role: roles[id].to },
  };
  return { ...move, ...ends, ...inRoles, situation: id, ...(isPast && { isPast }) };
}
