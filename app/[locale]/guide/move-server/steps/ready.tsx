import { useLocale } from 'next-intl';
import { Callout } from '@/components/callout';
import { Instruction } from '@/components/instruction';
import { useMoveText } from '@/components/move-text';
import { OpenPage } from '@/components/open-page';
import { Step } from '@/components/step';
import type { Move } from '@/lib/move/move';
import { screenText } from '@/lib/move/words';

/** Step: both accounts open in a browser, side by side. */
export function ReadyStep({ move }: { move: Move }) {
  const { t, say } = useMoveText(move);
  const locale = useLocale();
  return (
    <Step move={move} id="ready" title={t('ready.title')} why={say('ready.why')} at="both">
      <ol className="instructions">
        <Instruction id="ready.browser">{say('ready.browser')}</Instruction>
        <Instruction id="ready.signUp">
          {say('ready.signUp')}
          <OpenPage
            end={move.to}
            page="signUp"
            name={screenText('web.sign_in_banner.create_account', move.to, locale)}
          />
          <p>{say('ready.signUpWait')}</p>
        </Instruction>
        <Instruction id="ready.logIn">
          {say('ready.logIn')} {say('ready.logInLinks')}
          <p>{say('ready.lookAlike')}</p>
        </Instruction>
        <Instruction id="ready.twoFactor">{say('ready.twoFactor')}</Instruction>
      </ol>
      <Callout kind="note">{say('ready.words')}</Callout>
      <Callout kind="done">{say('ready.done')}</Callout>
    </Step>
  );
}
