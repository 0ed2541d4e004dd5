import { useLocale } from 'next-intl';
import { Instruction } from '@/components/guide/instruction';
import { HandleExample } from '@/components/handles/handle-example';
import { useMoveText } from '@/components/move/move-text';
import { MovePicture, RedirectingPicture } from '@/components/pictures/move-picture';
import { ThroughTheMenus } from '@/components/pictures/through-the-menus';
import { OpenPage } from '@/components/server/open-page';
import { Callout } from '@/components/ui/callout';
import type { Move } from '@/lib/move/move';
import { screenText } from '@/lib/move/words';

/** What to do on Mastodon's page for moving, in the words of its version. */
export function MoveOnMastodon({ move }: { move: Move }) {
  const { t, say } = useMoveText(move);
  const { from, to } = move;
  // The screen puts the account's name where the braces are; ours is not known, so the sentence is quoted from there on.
  const movedTo = screenText('web.account.moved_to', from, useLocale()).replace('{name}', '…');
  const staysUsable = from.software.cautions.includes('staysUsableAfterMove');
  return (
    <>
      <Callout kind="danger">{say(staysUsable ? 'move.dangerUsable' : 'move.danger')}</Callout>
      <ol className="instructions">
        <Instruction id="move.open">
          <OpenPage end={from} page="move" />
          <p>{say('move.open')}</p>
          <ThroughTheMenus end={from} />
        </Instruction>
        <Instruction id="move.handle">
          {say('move.handle')}
          <HandleExample account={to} format={move.plan.handles.target} />
        </Instruction>
        <Instruction id="move.password">{say('move.password')}</Instruction>
        <Instruction id="move.press">
          {say('move.press')}
          <MovePicture move={move} fill={2} password={3} press={4} />
          <p>{say('move.notRedirect')}</p>
        </Instruction>
      </ol>
      <Callout kind="done">{say('move.done', { movedTo })}</Callout>
      <RedirectingPicture move={move} />
      <h3>{t('move.wrongTitle')}</h3>
      <ul className="trouble">
        <li>{say(from.software.traits.readsAliasLive ? 'move.wrongAlias' : 'move.wrongAliasOld')}</li>
        <li>{say('move.wrongNotFound')}</li>
        <li>{say('move.wrongPassword')}</li>
        <li>{say('move.wrongCooldown')}</li>
        <li>{say('move.wrongOther')}</li>
      </ul>
    </>
  );
}
