import { Instruction } from '@/components/guide/instruction';
import { Step } from '@/components/guide/step';
import { HandleExample } from '@/components/handles/handle-example';
import { useMoveText } from '@/components/move/move-text';
import { AliasPicture } from '@/components/pictures/alias-picture';
import { ApprovalPicture } from '@/components/pictures/approval-picture';
import { ThroughTheMenus } from '@/components/pictures/through-the-menus';
import { OpenPage } from '@/components/server/open-page';
import { Callout } from '@/components/ui/callout';
import { isMastodon, type Move } from '@/lib/move/move';

/** Step: the new account gets a profile and, where followers are to come, no approval of followers and the alias. */
export function PrepareStep({ move }: { move: Move }) {
  const { t, say, tells } = useMoveText(move);
  const { to, plan } = move;
  const takesFollowers = plan.followers !== 'no';
  const why = takesFollowers ? 'prepare.why' : 'prepare.whyAlone';
  return (
    <Step move={move} id="prepare" title={say('prepare.title')} why={say(why)} at={to}>
      {tells('prepare.profile') && (
        <>
          <h3>{t('prepare.profileTitle')}</h3>
          {to.software.pages.profile !== undefined && <OpenPage end={to} page="profile" />}
          <p>{say('prepare.profile')}</p>
          {isMastodon(to) && <p>{say('prepare.profileLinks')}</p>}
        </>
      )}
      {takesFollowers ? (
        <>
          <Approval move={move} />
          <Alias move={move} />
        </>
      ) : (
        <Callout kind="done">{say('prepare.doneAlone')}</Callout>
      )}
    </Step>
  );
}

function Approval({ move }: { move: Move }) {
  const { t, say, other } = useMoveText(move);
  const { traits, pages } = move.to.software;
  // Where the version decides and is not known, the box is described rather than named.
  const isKnown = isMastodon(move.to) && pages.privacy !== undefined;
  return (
    <>
      <h3>{t('prepare.doorTitle')}</h3>
      {isKnown && traits.unlockOnPrivacyPage && <OpenPage end={move.to} page="privacy" />}
      <p>
        {isKnown
          ? say(traits.unlockOnPrivacyPage ? 'prepare.door' : 'prepare.doorOld')
          : other('prepare.door')}
      </p>
      {isKnown && <ApprovalPicture move={move} />}
      <p>{say('prepare.doorWhy')}</p>
    </>
  );
}

function Alias({ move }: { move: Move }) {
  const { say, other } = useMoveText(move);
  const { from, to, plan } = move;
  const isToMastodon = isMastodon(to);
  const isUrl = plan.handles.alias === 'https://domain/@user';
  return (
    <>
      <h3>{say('prepare.aliasTitle')}</h3>
      <p>{say('prepare.aliasWhy')}</p>
      <ol className="instructions">
        <Instruction id="prepare.alias-open">
          <OpenPage end={to} page="alias" />
          <ThroughTheMenus end={to} />
          {!isToMastodon && <p>{other('prepare.aliasOpen')}</p>}
        </Instruction>
        <Instruction id="prepare.alias-handle">
          {isToMastodon
            ? say('prepare.aliasHandle')
            : other(isUrl ? 'prepare.aliasUrl' : 'prepare.aliasHandle')}
          <HandleExample account={from} format={plan.handles.alias} />
        </Instruction>
        <Instruction id="prepare.alias-press">
          {isToMastodon ? say('prepare.aliasPress') : other('prepare.aliasPress')}
          <AliasPicture move={move} fill={2} press={3} />
        </Instruction>
      </ol>
      <Callout kind="done">{isToMastodon ? say('prepare.done') : other('prepare.done')}</Callout>
      <p className="trouble">{isToMastodon ? say('prepare.aliasWrong') : other('prepare.aliasWrong')}</p>
    </>
  );
}
