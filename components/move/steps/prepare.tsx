import { Instruction } from '@/components/guide/instruction';
import { Step } from '@/components/guide/step';
import { HandleExample } from '@/components/handles/handle-example';
import { Aside } from '@/components/move/aside';
import { useMoveText } from '@/components/move/move-text';
import { SaveProfile, savesEach } from '@/components/move/save-profile';
import { AliasPicture } from '@/components/pictures/alias-picture';
import { ApprovalPicture } from '@/components/pictures/approval-picture';
import { ThroughTheMenus } from '@/components/pictures/through-the-menus';
import { OpenPage } from '@/components/server/open-page';
import { hasStep, isMastodon, type Move } from '@/lib/move/move';
import { sharesSave } from '@/lib/move/words';

/** Whether the new server takes the old account by the address of its profile. */
const aliasIsUrl = ({ plan }: Move) => plan.handles.alias === 'https://domain/@user';

/** Step: the new account gets a profile and, where followers are to come, no approval of followers and the alias. */
export function PrepareStep({ move }: { move: Move }) {
  const { say, other, tells } = useMoveText(move);
  const { to, plan } = move;
  const takesFollowers = plan.followers !== 'no';
  const isToMastodon = isMastodon(to);
  const { postsToCommunities } = to.software.traits;
  const hasProfilePage = Boolean(to.software.pages.profile ?? to.software.menus.profile);
  // An archive that was handed in before brought the profile.
  const cameAlong =
    hasStep(move, 'archive') && !takesFollowers && Boolean(to.software.buttons.archiveImported);
  const done = isToMastodon
    ? say('prepare.done')
    : other(aliasIsUrl(move) ? 'prepare.doneUrl' : 'prepare.done');
  const wrong = isToMastodon ? say('prepare.aliasWrong') : other('prepare.aliasWrong');
  return (
    <Step
      move={move}
      id="prepare"
      title={say('prepare.title')}
      why={say(takesFollowers ? 'prepare.why' : 'prepare.whyAlone')}
      moreWhy={
        takesFollowers && (
          <>
            <p>{say('prepare.doorWhy')}</p>
            <p>{say('prepare.aliasWhy')}</p>
          </>
        )
      }
      done={
        takesFollowers ? done : postsToCommunities ? other('prepare.doneProfile') : say('prepare.doneAlone')
      }
      different={
        <>
          {isToMastodon && tells('prepare.profile') && <p>{say('prepare.profileLinks')}</p>}
          {takesFollowers && <p>{wrong}</p>}
          {takesFollowers && <ThroughTheMenus end={to} />}
        </>
      }
    >
      <ol className="instructions">
        {tells('prepare.profile') && (
          <Instruction id="prepare.profile">
            <Profile move={move} cameAlong={cameAlong} />
            {hasProfilePage && <OpenPage end={to} page="profile" />}
            <ProfileHow move={move} cameAlong={cameAlong} />
          </Instruction>
        )}
        {takesFollowers && <Approval move={move} />}
        {takesFollowers && <Alias move={move} first={tells('prepare.profile') ? 3 : 2} />}
      </ol>
    </Step>
  );
}

type ProfileProps = { move: Move; cameAlong: boolean };

/** The picture, the name and the text, each saved as the new server's page does it. */
function Profile({ move, cameAlong }: ProfileProps) {
  const { say, other } = useMoveText(move);
  if (!cameAlong && savesEach(move.to)) return say('prepare.putEach');
  return (
    <>
      {cameAlong ? other('prepare.profileCame') : say('prepare.put')} <SaveProfile move={move} />
    </>
  );
}

/**
 * Where the picture, the name and the text are fetched, and the first post of the new account: a picture where only those are posted, from
 * an app where the server has no page to write on.
 */
function ProfileHow({ move, cameAlong }: ProfileProps) {
  const { say, sayOr, other } = useMoveText(move);
  const { postsNeed, traits } = move.to.software;
  const post = !traits.postsToCommunities && (
    <p>{postsNeed ? other(`prepare.firstPost${postsNeed}`) : say('prepare.firstPost')}</p>
  );
  if (cameAlong && !post) return null;
  return (
    <Aside kind={cameAlong ? 'rare' : 'how'}>
      {!cameAlong && <p>{sayOr('prepare.profile', !isMastodon(move.from) && 'prepare.profileOld')}</p>}
      {post}
    </Aside>
  );
}

function Approval({ move }: { move: Move }) {
  const { say, other } = useMoveText(move);
  const { traits, pages, menus, buttons } = move.to.software;
  // Where the version decides and is not known, the box is described rather than named.
  const isKnown = isMastodon(move.to) && pages.privacy !== undefined;
  // Software without a page for privacy has the switch on that of the profile.
  const isOnProfile = isKnown
    ? !traits.unlockOnPrivacyPage
    : pages.privacy === undefined && menus.privacy === undefined;
  const saved = buttons.door && (buttons.doorSave ? 'prepare.doorSave' : 'prepare.doorKept');
  return (
    <Instruction id="prepare.door">
      {(isKnown || buttons.door) && <OpenPage end={move.to} page={isOnProfile ? 'profile' : 'privacy'} />}{' '}
      {isKnown
        ? say(isOnProfile ? 'prepare.doorOld' : 'prepare.door')
        : other(!buttons.door ? 'prepare.door' : isOnProfile ? 'prepare.doorOnProfile' : 'prepare.doorNamed')}
      {saved && <> {other(saved)}</>}
      {isKnown && <ApprovalPicture move={move} />}
    </Instruction>
  );
}

function Alias({ move, first }: { move: Move; first: number }) {
  const { say, other } = useMoveText(move);
  const { from, to, plan } = move;
  const isToMastodon = isMastodon(to);
  const isUrl = aliasIsUrl(move);
  const { buttons } = to.software;
  const hasField = buttons.aliasField !== undefined;
  const hasPage = Boolean(to.software.pages.alias ?? to.software.menus.alias);
  return (
    <>
      <Instruction id="prepare.alias-open">
        {say('prepare.aliasGo')}
        <OpenPage end={to} page="alias" />
        {!hasPage && <p>{other('prepare.aliasOpen')}</p>}
      </Instruction>
      <Instruction id="prepare.alias-handle">
        {isToMastodon
          ? say('prepare.aliasHandle')
          : other(isUrl ? 'prepare.aliasUrl' : hasField ? 'prepare.aliasHandleNamed' : 'prepare.aliasHandle')}
        <HandleExample account={from} format={plan.handles.alias} />
      </Instruction>
      <Instruction id="prepare.alias-press">
        {isToMastodon
          ? say('prepare.aliasPress')
          : other(
              !buttons.alias
                ? 'prepare.aliasPress'
                : buttons.aliasPassword
                  ? 'prepare.aliasPressPassword'
                  : sharesSave(to.software, 'alias')
                    ? 'prepare.aliasPressUnder'
                    : 'prepare.aliasPressNamed',
            )}
        <AliasPicture move={move} fill={first + 1} press={first + 2} />
      </Instruction>
    </>
  );
}
