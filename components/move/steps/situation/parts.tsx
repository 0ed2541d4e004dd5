import { useLocale } from 'next-intl';
import { Instruction } from '@/components/guide/instruction';
import { HandleExample } from '@/components/handles/handle-example';
import { StandInHint } from '@/components/handles/stand-in-hint';
import { Aside } from '@/components/move/aside';
import { ExportFiles } from '@/components/move/export-files';
import { useMoveText } from '@/components/move/move-text';
import { ReadyPost } from '@/components/move/ready-post';
import { SaveProfile, savesEach } from '@/components/move/save-profile';
import { SignUp } from '@/components/move/sign-up';
import { OpenPage } from '@/components/server/open-page';
import { Callout } from '@/components/ui/callout';
import { copyButtonForNames } from '@/components/ui/copy-button';
import { daysAfter, isoDay } from '@/lib/address/day';
import { valueIn } from '@/lib/address/query';
import { guideLabel } from '@/lib/facts/labels/guide-labels';
import { parseSoftware } from '@/lib/facts/software/choice';
import { ownFiles } from '@/lib/facts/software/files';
import { menuWords, wayAndLink } from '@/lib/facts/software/menu-words';
import { findSoftware } from '@/lib/facts/software/software';
import { longDay } from '@/lib/i18n/day';
import { canReopen, carriesFile, type End, hasStep, isMastodon, type Move } from '@/lib/move/move';
import { mastodonWords } from '@/lib/move/words';

type Part = { move: Move };

/** The server is closing: what comes first. */
export function BeforeTheDate({ move }: Part) {
  const { situation: say } = useMoveText(move);
  const isFromMastodon = isMastodon(move.from);
  const canMove = move.plan.followers !== 'no';
  return (
    <>
      <ClosingDay move={move} />
      <ol className="instructions">
        <Instruction id="beforeTheDate.save">
          <p>{say(isFromMastodon ? 'steps.beforeTheDate.mastodon' : 'steps.beforeTheDate.other')}</p>
          {isFromMastodon && (
            <>
              <OpenPage end={move.from} page="export" />
              <Aside kind="rare">{say('steps.beforeTheDate.archive')}</Aside>
            </>
          )}
        </Instruction>
      </ol>
      {isFromMastodon && canMove && <Callout kind="important">{say('steps.beforeTheDate.note')}</Callout>}
    </>
  );
}

/** Room before the last day, in days, to have a move sent once more. */
const spare = 7;

/** The last day, and the day by which followers had better be moved; nothing while the address does not say it. */
function ClosingDay({ move }: Part) {
  const { situation: say } = useMoveText(move);
  const locale = useLocale();
  const day = valueIn(move.query.closes);
  if (!day) return null;
  const { isPast } = move;
  const days = {
    date: longDay(isoDay(day), locale),
    latest: longDay(isoDay(daysAfter(day, -spare)), locale),
  };
  const canMove = move.plan.followers !== 'no';
  const sentence = canMove ? (isPast ? 'dayPast' : 'dayToMove') : isPast ? 'dayPastAlone' : 'day';
  return <Callout kind="important">{say(`steps.beforeTheDate.${sentence}`, days)}</Callout>;
}

/** The server can only be read: what can be seen there, and whom to ask. */
export function StillLogIn({ move }: Part) {
  const { situation: say } = useMoveText(move);
  const canMove = move.plan.followers !== 'no';
  return (
    <>
      <ol className="instructions">
        <Instruction id="stillLogIn.logIn">{say('steps.stillLogIn.logIn')}</Instruction>
        <Instruction id="stillLogIn.list">
          {say('steps.stillLogIn.list')}
          {isMastodon(move.from) && <HandleExample account={move.from} format="https://domain/@user" />}
        </Instruction>
        <Instruction id="stillLogIn.find">
          {say('steps.askForReturn.do')}
          <AboutPage end={move.from} />
        </Instruction>
        <Instruction id="stillLogIn.ask">
          <Letter move={move} of="stillLogIn" />
        </Instruction>
      </ol>
      <p>{say('steps.askForReturn.no')}</p>
      {canMove && <p>{say('steps.stillLogIn.yes')}</p>}
    </>
  );
}

/** A text to send to those who run the old server, and what to change in it. */
function Letter({ move, of }: Part & { of: 'stillLogIn' | 'askForReturn' }) {
  const { situation: say } = useMoveText(move);
  const canMove = move.plan.followers !== 'no';
  return (
    <>
      {say('steps.askForReturn.write')}
      <blockquote className="ready-text">{say(`steps.${of}.${canMove ? 'post' : 'postAlone'}`)}</blockquote>
      {copyButtonForNames}
      <StandInHint account={move.from} />
    </>
  );
}

/** The page on which a server tells who runs it, by its name in Mastodon's menus. */
function AboutPage({ end }: { end: End }) {
  const name = guideLabel('web.navigation_bar.about', useLocale());
  return end.software.pages.about !== undefined && <OpenPage end={end} page="about" name={name} />;
}

/** A new account that people recognise. */
export function NewAccount({ move }: Part) {
  const { situation } = useMoveText(move);
  const { to } = move;
  const { signUp, profile } = to.software.pages;
  return (
    <ol className="instructions">
      <Instruction id="newAccount.signUp">
        <p>{situation('steps.newAccount.name')}</p>
        {signUp !== undefined && <OpenPage end={to} page="signUp" />}
      </Instruction>
      <Instruction id="newAccount.form">
        <SignUp move={move} />
      </Instruction>
      <Instruction id="newAccount.profile">
        {profile !== undefined && <OpenPage end={to} page="profile" />}{' '}
        {savesEach(to) ? (
          situation('steps.newAccount.doEach')
        ) : (
          <>
            {situation('steps.newAccount.do')} <SaveProfile move={move} />
          </>
        )}
      </Instruction>
    </ol>
  );
}

/** Followers and friends, without a move. */
export function FindEachOther({ move }: Part) {
  const { situation: say } = useMoveText(move);
  const words = useFollowWords();
  return (
    <ol className="instructions">
      <Instruction id="findEachOther.post">
        {say('steps.findEachOther.do')}
        <ReadyPost move={move} at={move.to} text="steps.findEachOther.post" open="after.helloOpen" />
      </Instruction>
      <Instruction id="findEachOther.friends">
        {isMastodon(move.to)
          ? say('steps.findEachOther.friends', words)
          : say('steps.findEachOther.friendsOther')}
      </Instruction>
      <Instruction id="findEachOther.website">{say('steps.findEachOther.website')}</Instruction>
    </ol>
  );
}

/** What Mastodon calls its search field, and the button to follow somebody. */
export function useFollowWords() {
  const locale = useLocale();
  return {
    search: guideLabel('web.search.placeholder', locale),
    follow: guideLabel('web.account.follow', locale),
  };
}

/** Being ready the next time. */
export function NextTime({ move }: Part) {
  const { situation: say } = useMoveText(move);
  const { follow } = useFollowWords();
  const { to } = move;
  const canExport = ownFiles(to.software) === 'page';
  return (
    <ol className="instructions">
      {canExport && (
        <Instruction id="nextTime.do">
          {say('steps.nextTime.do')}
          <OpenPage end={to} page="export" />
        </Instruction>
      )}
      <Instruction id="nextTime.team">
        {isMastodon(to) ? say('steps.nextTime.team', { follow }) : say('steps.nextTime.teamOther')}{' '}
        {!canExport && say('steps.nextTime.doWithout')}
        <AboutPage end={to} />
      </Instruction>
    </ol>
  );
}

/** The files of an account that is suspended. */
export function SaveFiles({ move }: Part) {
  const { situation: say } = useMoveText(move);
  const canExport = ownFiles(move.from.software) === 'page';
  const onMastodon = carriesFile(move, 'filters')
    ? 'steps.saveFiles.mastodonFilters'
    : 'steps.saveFiles.mastodon';
  return (
    <ol className="instructions">
      <Instruction id="saveFiles.do">
        <p>{say(isMastodon(move.from) ? onMastodon : 'steps.saveFiles.other')}</p>
        {canExport && <OpenPage end={move.from} page="export" />}
        {move.plan.files.length > 0 && <ExportFiles move={move} />}
        {isMastodon(move.from) && <Aside kind="rare">{say('steps.saveFiles.suspended')}</Aside>}
      </Instruction>
    </ol>
  );
}

/** A letter to those who run the old server. */
export function AskForReturn({ move }: Part) {
  const { situation: say } = useMoveText(move);
  return (
    <>
      <ol className="instructions">
        <Instruction id="askForReturn.do">
          {say('steps.askForReturn.do')}
          <AboutPage end={move.from} />
        </Instruction>
        <Instruction id="askForReturn.write">
          <Letter move={move} of="askForReturn" />
        </Instruction>
      </ol>
      <p>{say('steps.askForReturn.no')}</p>
      <p>{say('steps.askForReturn.yes')}</p>
    </>
  );
}

/** The redirect on the account one returns to. */
export function CancelRedirect({ move }: Part) {
  const { situation: say } = useMoveText(move);
  const { to } = move;
  const how = isMastodon(to) ? 'mastodon' : to.software.undo;
  return (
    <ol className="instructions">
      <Instruction id="cancelRedirect.do">
        <p>{say(`steps.cancelRedirect.${how}`)}</p>
        {how !== 'none' && to.software.pages.undoMove !== undefined && <OpenPage end={to} page="undoMove" />}
      </Instruction>
    </ol>
  );
}

/** Another handle on the same server. */
export function NewName({ move }: Part) {
  const { situation: say } = useMoveText(move);
  const isAlone = move.plan.followers === 'no';
  // Where the page of the profile is not known, neither is what it calls the name.
  const hasName = isMastodon(move.from) && move.from.software.pages.profile !== undefined;
  return (
    <>
      <ol className="instructions">
        <Instruction id="newName.do">
          {say(
            isAlone ? 'steps.newName.doAlone' : hasName ? 'steps.newName.do' : 'steps.newName.doElsewhere',
          )}
          {hasName && <OpenPage end={move.from} page="profile" />}
        </Instruction>
      </ol>
      {!isAlone && isMastodon(move.from) && <Callout kind="important">{say('steps.newName.note')}</Callout>}
    </>
  );
}

/** The first account of three. */
export function OldestAccount({ move }: Part) {
  const { situation: say } = useMoveText(move);
  const locale = useLocale();
  const words = mastodonWords(move.from, move.to, locale);
  // Nothing is known of the first server: its menus are taken to be those of a recent Mastodon.
  const way = menuWords(findSoftware(parseSoftware('mastodon')), 'move', locale) ?? [];
  const { menu: accountMenu, link: moveLink } = wayAndLink(way);
  return (
    <>
      <p className="server-tag">
        <span>{say('steps.oldestAccount.youAreOn')}</span>
      </p>
      <ol className="instructions">
        <Instruction id="oldestAccount.open">
          {say('steps.oldestAccount.open', { ...words, accountMenu, moveLink })}
        </Instruction>
        <Instruction id="oldestAccount.redirect">{say('steps.oldestAccount.redirect', words)}</Instruction>
        <Instruction id="oldestAccount.set">
          {say('steps.oldestAccount.set', words)}
          <HandleExample account={move.to} format={move.plan.handles.target} />
        </Instruction>
      </ol>
      <p>{say('steps.oldestAccount.note')}</p>
    </>
  );
}

/** What no file holds. */
export function WhatIsLost({ move }: Part) {
  const { situation: say } = useMoveText(move);
  const { from, to } = move;
  if (!canReopen(move)) {
    return (
      <ol className="instructions">
        <Instruction id="whatIsLost.do">{say('steps.whatIsLost.do')}</Instruction>
        <Instruction id="whatIsLost.read">{say('steps.whatIsLost.other')}</Instruction>
      </ol>
    );
  }
  return (
    <ol className="instructions">
      <Instruction id="whatIsLost.open">
        {say('steps.whatIsLost.open')}
        <OpenPage end={from} page="undoMove" />
      </Instruction>
      <Instruction id="whatIsLost.read">{say('steps.whatIsLost.read')}</Instruction>
      <Instruction id="whatIsLost.sign">{say('steps.whatIsLost.sign')}</Instruction>
      <Instruction id="whatIsLost.set">
        {say('steps.whatIsLost.set')}
        <HandleExample account={to} format={move.plan.handles.target} />
      </Instruction>
      <Instruction id="whatIsLost.do">{say('steps.whatIsLost.do')}</Instruction>
    </ol>
  );
}

/** A bridge to Bluesky: what not to do before the move. */
export function Bridge({ move }: Part) {
  const { situation: say } = useMoveText(move);
  const { follow } = useFollowWords();
  return (
    <ol className="instructions">
      <Instruction id="bridge.wait">
        {say(hasStep(move, 'import') ? 'steps.bridge.wait' : 'steps.bridge.waitAlone')}
      </Instruction>
      <Instruction id="bridge.keep">{say('steps.bridge.keep', { follow })}</Instruction>
      <Instruction id="bridge.twice">{say('steps.bridge.twice')}</Instruction>
    </ol>
  );
}
