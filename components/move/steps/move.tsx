import { Step } from '@/components/guide/step';
import { useStepTitles } from '@/components/guide/step-titles';
import { useMoveText } from '@/components/move/move-text';
import { Callout } from '@/components/ui/callout';
import { hasStep, isMastodon, type Move } from '@/lib/move/move';
import { ElsewhereWrong, MovedElsewhere, MoveElsewhere } from './move/elsewhere';
import { AdminMoved, MoveByAdmin, MoveByTool, ToolMoved } from './move/helped';
import { MastodonWrong, MovedOnMastodon, MoveOnMastodon } from './move/on-mastodon';

type Part = (props: { move: Move }) => React.ReactNode;
type Way = { why: 'why' | 'whyTool' | 'whyAdmin'; Do: Part; Done: Part; Wrong?: Part };

function wayOf({ plan, from }: Move): Way {
  if (plan.followers === 'tool') return { why: 'whyTool', Do: MoveByTool, Done: ToolMoved };
  if (plan.followers === 'admin') return { why: 'whyAdmin', Do: MoveByAdmin, Done: AdminMoved };
  return isMastodon(from)
    ? { why: 'why', Do: MoveOnMastodon, Done: MovedOnMastodon, Wrong: MastodonWrong }
    : { why: 'why', Do: MoveElsewhere, Done: MovedElsewhere, Wrong: ElsewhereWrong };
}

/** Whether the files are imported right after the move, while the new server takes large ones. */
function filesAreNext(move: Move): boolean {
  return hasStep(move, 'import') && move.plan.order === 'moveFirst';
}

/** Step: the followers are moved. The only step that cannot be undone. */
export function MoveStep({ move }: { move: Move }) {
  const { say, other } = useMoveText(move);
  const titleOf = useStepTitles(move);
  const { why, Do, Done, Wrong } = wayOf(move);
  return (
    <Step
      move={move}
      id="move"
      title={titleOf('move')}
      why={say(`move.${why}`)}
      done={<Done move={move} />}
      different={Wrong && <Wrong move={move} />}
      afterwards={filesAreNext(move) && <Callout kind="important">{other('move.goOn')}</Callout>}
    >
      <Do move={move} />
    </Step>
  );
}
