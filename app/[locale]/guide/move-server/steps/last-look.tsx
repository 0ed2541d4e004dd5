import { Callout } from '@/components/callout';
import { Instruction } from '@/components/instruction';
import { LastLookBox } from '@/components/last-look-box';
import { useMoveText } from '@/components/move-text';
import { ReadyPost } from '@/components/ready-post';
import { Step } from '@/components/step';
import type { Move } from '@/lib/move/move';

/** Step: what can only be done while the old account is open, and a pause before the point of no return. */
export function LastLookStep({ move }: { move: Move }) {
  const { t, say } = useMoveText(move);
  return (
    <Step move={move} id="lastLook" title={t('lastLook.title')} why={say('lastLook.why')} at={move.from}>
      <ol className="instructions">
        <Instruction id="lastLook.read">{say('lastLook.read')}</Instruction>
        <Instruction id="lastLook.goodbye">
          {say('lastLook.goodbye')}
          <ReadyPost move={move} at={move.from} text="lastLook.goodbyeText" open="lastLook.goodbyeOpen" />
        </Instruction>
        <Instruction id="lastLook.count">{say('lastLook.count')}</Instruction>
        <Instruction id="lastLook.quietHour">{say('lastLook.notifications')}</Instruction>
      </ol>
      <LastLookBox move={move} />
      <Callout kind="done">{say('lastLook.done')}</Callout>
    </Step>
  );
}
