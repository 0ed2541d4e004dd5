import type { ReactNode } from 'react';
import { Step } from '@/components/guide/step';
import { useStepTitles } from '@/components/guide/step-titles';
import { useMoveText } from '@/components/move/move-text';
import { ownFiles } from '@/lib/facts/software/files';
import { canReopen, isMastodon, type Move } from '@/lib/move/move';
import type { SituationStep } from '@/lib/move/steps';
import {
  AskForReturn,
  BeforeTheDate,
  Bridge,
  CancelRedirect,
  FindEachOther,
  NewAccount,
  NewName,
  NextTime,
  OldestAccount,
  SaveFiles,
  StillLogIn,
  useFollowWords,
  WhatIsLost,
} from './situation/parts';

/** What each step of a special situation says. */
const bodies: Record<SituationStep, (props: { move: Move }) => ReactNode> = {
  beforeTheDate: BeforeTheDate,
  newAccount: NewAccount,
  findEachOther: FindEachOther,
  nextTime: NextTime,
  saveFiles: SaveFiles,
  askForReturn: AskForReturn,
  cancelRedirect: CancelRedirect,
  newName: NewName,
  oldestAccount: OldestAccount,
  whatIsLost: WhatIsLost,
  stillLogIn: StillLogIn,
  bridge: Bridge,
};

const withResult = [
  'beforeTheDate',
  'stillLogIn',
  'askForReturn',
  'newName',
  'nextTime',
  'whatIsLost',
  'bridge',
  'newAccount',
  'findEachOther',
  'saveFiles',
  'cancelRedirect',
  'oldestAccount',
] as const satisfies readonly SituationStep[];

/** Steps whose reason is another one where followers cannot be moved. */
const withReasonAlone = [
  'beforeTheDate',
  'cancelRedirect',
  'oldestAccount',
  'newName',
] as const satisfies readonly SituationStep[];

/** Where the reason of a step stands among the messages. */
function reasonOf(id: SituationStep, isFinal: boolean, { plan, isPast }: Move) {
  if (id === 'beforeTheDate' && isPast) return 'steps.beforeTheDate.whyPast';
  if (isFinal) return 'steps.cancelRedirect.whyNone';
  const alone = plan.followers === 'no' && withReasonAlone.find((step) => step === id);
  return alone ? (`steps.${alone}.whyAlone` as const) : (`steps.${id}.why` as const);
}

/** Where the result of a step stands among the messages. */
function resultOf(id: (typeof withResult)[number], move: Move) {
  const { from, to } = move;
  if (id === 'whatIsLost' && !canReopen(move)) return 'steps.whatIsLost.doneOther';
  if (id === 'cancelRedirect' && to.software.undo === 'none') return 'steps.cancelRedirect.doneNone';
  if (id === 'cancelRedirect' && !isMastodon(to)) return 'steps.cancelRedirect.doneOther';
  if (id === 'nextTime' && ownFiles(to.software) !== 'page') return 'steps.nextTime.doneWithout';
  if (id === 'beforeTheDate' && !isMastodon(from)) return 'steps.beforeTheDate.doneOther';
  return `steps.${id}.done` as const;
}

/** One step that only a special situation has. */
export function SituationStepSection({ move, id }: { move: Move; id: SituationStep }) {
  const title = useStepTitles(move)(id);
  const { situation: say } = useMoveText(move);
  const { follow } = useFollowWords();
  const Body = bodies[id];
  const result = withResult.find((step) => step === id);
  const isFinal = id === 'cancelRedirect' && move.to.software.undo === 'none';
  const hasResult = !(id === 'newName' && move.plan.followers === 'no');
  return (
    <Step
      move={move}
      id={id}
      title={title}
      why={say(reasonOf(id, isFinal, move))}
      done={result && hasResult && say(resultOf(result, move), { follow })}
    >
      <Body move={move} />
    </Step>
  );
}
