import { Instruction } from '@/components/guide/instruction';
import { Step } from '@/components/guide/step';
import { Aside } from '@/components/move/aside';
import { useMoveText } from '@/components/move/move-text';
import { SignUp } from '@/components/move/sign-up';
import { OpenPage, OpenPath } from '@/components/server/open-page';
import { SaveForOffline } from '@/components/share/save-for-offline';
import { archiveMakesAccount, type End, hasStep, isMastodon, type Move } from '@/lib/move/move';
import { guidePage } from '@/lib/pages/situation-pages';

/** Step: both accounts open in a browser, side by side. */
export function ReadyStep({ move }: { move: Move }) {
  const { t, say, other } = useMoveText(move);
  const { from, to, plan } = move;
  const isSameServer = to.sharesServer === true;
  const areBothMastodon = isMastodon(from) && isMastodon(to);
  // Where the buttons for the file were read, it goes into an account that is there.
  const archiveMayMakeAccount =
    plan.ownArchive !== null && plan.followers === 'no' && !to.software.buttons.archive;
  const isMade = archiveMakesAccount(move);
  // Who comes back has the account already.
  const isReturning = hasStep(move, 'cancelRedirect');
  const logIn = areBothMastodon ? 'ready.logInLinks' : 'ready.logIn';
  const done = isSameServer ? 'ready.doneSame' : 'ready.done';
  return (
    <Step
      move={move}
      id="ready"
      afterwards={<SaveForOffline page={guidePage(move)} query={move.query} />}
      title={t('ready.title')}
      why={say('ready.why')}
      moreWhy={
        <>
          {!isSameServer && <p>{areBothMastodon ? say('ready.lookAlike') : other('ready.lookAlike')}</p>}
          <p>{areBothMastodon ? say('ready.words') : other('ready.words')}</p>
          <p>{areBothMastodon ? say('ready.twoFactor') : other('ready.twoFactor')}</p>
        </>
      }
      done={isMade ? other('ready.doneOld') : areBothMastodon ? say(done) : other(done)}
      different={from.software.traits.asksByMail && <p>{say('ready.mailCode')}</p>}
    >
      <ol className="instructions">
        <Instruction id="ready.browser">
          {areBothMastodon ? say('ready.browser') : other('ready.browser')}
        </Instruction>
        {isMade && <Instruction id="ready.signUp">{other('ready.archiveMakes')}</Instruction>}
        {!isReturning && !isMade && (
          <>
            <Instruction id="ready.signUp">
              {archiveMayMakeAccount && <p>{other('ready.archiveFirst')}</p>}
              {say('ready.signUp')}
              {to.software.pages.signUp !== undefined && <OpenPage end={to} page="signUp" />}
            </Instruction>
            <Instruction id="ready.signUpForm">
              <SignUp move={move} />
            </Instruction>
          </>
        )}
        <Instruction id="ready.logIn">
          {isMade ? other('ready.logInOld') : say(isSameServer ? 'ready.logInSame' : logIn)}
          {[from, ...(isSameServer ? [] : [to])].map((end) => (
            <LogInSettings move={move} end={end} key={end.side} />
          ))}
        </Instruction>
        {hasStep(move, 'move') && from.software.cautions.includes('adminCanDisableMoves') && (
          <Instruction id="ready.checkMove">
            {other('ready.checkMove')}
            <OpenPage end={from} page="move" />
            <Aside kind="rare">{other('ready.cannotMove')}</Aside>
          </Instruction>
        )}
        {plan.ownArchive !== null && from.software.cautions.includes('adminLimitsArchives') && (
          <Instruction id="ready.checkArchive">
            {other('archive.check')}
            <OpenPath end={from} path={plan.ownArchive.export} name={t('pages.export')} />
            <OpenPath end={to} path={plan.ownArchive.import} name={t('pages.import')} />
            <Aside kind="rare">{other('archive.cannotBring')}</Aside>
          </Instruction>
        )}
      </ol>
    </Step>
  );
}

/** GoToSocial has nothing to log in to but its settings. */
function LogInSettings({ move, end }: { move: Move; end: End }) {
  const { t, other } = useMoveText(move);
  if (end.software.family !== 'gotosocial' || end.software.pages.logIn === undefined) return null;
  return (
    <>
      <p>{other('ready.logInSettings')}</p>
      <OpenPage end={end} page="logIn" name={t('pages.settings')} />
    </>
  );
}
