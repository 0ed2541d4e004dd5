import { Instruction } from '@/components/guide/instruction';
import { Step } from '@/components/guide/step';
import { useStepTitles } from '@/components/guide/step-titles';
import { useMoveText } from '@/components/move/move-text';
import { ReadyPost } from '@/components/move/ready-post';
import { OpenPage } from '@/components/server/open-page';
import { archiveMakesAccount, isMastodon, type Move } from '@/lib/move/move';

/** Step: followers who cannot be moved are told where to go, and the old account is left with a pointer. */
export function TellStep({ move }: { move: Move }) {
  const { say, sayOr, other, tells } = useMoveText(move);
  const titleOf = useStepTitles(move);
  const { from } = move;
  const canRedirect = isMastodon(from) && from.software.pages.redirectOnly !== undefined;
  const { postsToCommunities } = from.software.traits;
  const { pages, menus, buttons } = from.software;
  const profile = !isMastodon(from) && Boolean(pages.profile ?? menus.profile) && (
    <>
      <OpenPage end={from} page="profile" /> {buttons.save && other('tell.save')}
    </>
  );
  return (
    <Step
      move={move}
      id="tell"
      title={titleOf('tell')}
      why={postsToCommunities ? other('tell.why') : say('tell.why')}
      moreWhy={<p>{say('tell.keep')}</p>}
      done={postsToCommunities ? other('tell.done') : say('tell.done')}
      different={canRedirect && tells('tell.redirect') && <p>{say('tell.redirect')}</p>}
    >
      <ol className="instructions">
        {postsToCommunities ? (
          <Instruction id="tell.profile">
            {other('tell.profile')} {profile}
          </Instruction>
        ) : (
          <>
            <Instruction id="tell.write">
              {archiveMakesAccount(move) ? other('tell.writeTold') : say('tell.write')}
              <ReadyPost move={move} at={from} text="tell.post" open="lastLook.goodbyeOpen" />
            </Instruction>
            <Instruction id="tell.pin">
              {sayOr('tell.pin', !isMastodon(from) && 'tell.pin')} {profile}
            </Instruction>
          </>
        )}
        <Instruction id="tell.closest">{say('tell.closest')}</Instruction>
        {postsToCommunities ? (
          <Instruction id="tell.keep">{other('tell.keep')}</Instruction>
        ) : (
          <Instruction id="tell.repeat">{say('tell.repeat')}</Instruction>
        )}
      </ol>
    </Step>
  );
}
