import { Instruction } from '@/components/guide/instruction';
import { Step } from '@/components/guide/step';
import { LastLookBox } from '@/components/move/last-look-box';
import { useMoveText } from '@/components/move/move-text';
import { ReadyPost } from '@/components/move/ready-post';
import { SaveForOffline } from '@/components/share/save-for-offline';
import { followsByHand, hasStep, isMastodon, type Move } from '@/lib/move/move';
import { guidePage } from '@/lib/pages/situation-pages';

/** Step: what can only be done while the old account is open, and a pause before the point of no return. */
export function LastLookStep({ move }: { move: Move }) {
  const { t, say, sayOr, other } = useMoveText(move);
  const isFromMastodon = isMastodon(move.from);
  const closes = isFromMastodon && !move.from.software.cautions.includes('staysUsableAfterMove');
  const { postsNeed } = move.from.software;
  const hasCooldown = move.from.software.cooldown !== null;
  return (
    <Step
      move={move}
      id="lastLook"
      afterwards={<SaveForOffline page={guidePage(move)} query={move.query} />}
      title={t('lastLook.title')}
      why={closes ? say('lastLook.why') : other('lastLook.why')}
      moreWhy={hasCooldown && <p>{say('lastLook.quietCooldown')}</p>}
      done={say('lastLook.done')}
    >
      <ol className="instructions">
        <Instruction id="lastLook.read">
          {isFromMastodon ? say('lastLook.read') : other('lastLook.read')}
        </Instruction>
        {followsByHand(move) && (
          <Instruction id="lastLook.follows">
            {other(isFromMastodon ? 'lastLook.followsFile' : 'lastLook.follows')}
          </Instruction>
        )}
        {isFromMastodon && !hasStep(move, 'export') && (
          <Instruction id="lastLook.archive">{say('lastLook.archive')}</Instruction>
        )}
        <Instruction id="lastLook.goodbye">
          {sayOr('lastLook.goodbye', postsNeed && postsNeed !== 'App' && `lastLook.goodbye${postsNeed}`)}
          <ReadyPost move={move} at={move.from} text="lastLook.goodbyeText" open="lastLook.goodbyeOpen" />
        </Instruction>
        {hasStep(move, 'export') && move.plan.order === 'moveFirst' && (
          <Instruction id="lastLook.filesReady">{other('lastLook.filesReady')}</Instruction>
        )}
        <Instruction id="lastLook.count">{say('lastLook.count')}</Instruction>
        <Instruction id="lastLook.quietHour">{say('lastLook.quiet')}</Instruction>
      </ol>
      <LastLookBox move={move} />
    </Step>
  );
}
