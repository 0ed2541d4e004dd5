import { Step } from '@/components/guide/step';
import { useStepTitles } from '@/components/guide/step-titles';
import { useMoveText } from '@/components/move/move-text';
import { isMastodon, type Move } from '@/lib/move/move';
import { MoveElsewhere } from './move/elsewhere';
import { MoveByAdmin, MoveByTool } from './move/helped';
import { MoveOnMastodon } from './move/on-mastodon';

/** Step: the followers are moved. The only step that cannot be undone. */
export function MoveStep({ move }: { move: Move }) {
  const { say } = useMoveText(move);
  const titleOf = useStepTitles(move);
  const { from, plan } = move;
  const [why, Instructions] =
    plan.followers === 'tool'
      ? (['move.whyTool', MoveByTool] as const)
      : plan.followers === 'admin'
        ? (['move.whyAdmin', MoveByAdmin] as const)
        : (['move.why', isMastodon(from) ? MoveOnMastodon : MoveElsewhere] as const);
  return (
    <Step
      move={move}
      id="move"
      title={titleOf('move')}
      why={say(why)}
      at={plan.followers === 'tool' ? undefined : from}
    >
      <Instructions move={move} />
    </Step>
  );
}
