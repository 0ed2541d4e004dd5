import { useLocale } from 'next-intl';
import { Instruction } from '@/components/guide/instruction';
import { HandleExample } from '@/components/handles/handle-example';
import { LastPress } from '@/components/move/last-press';
import { useMoveText } from '@/components/move/move-text';
import { MovePicture, RedirectingPicture } from '@/components/pictures/move-picture';
import { ThroughTheMenus } from '@/components/pictures/through-the-menus';
import { OpenPage } from '@/components/server/open-page';
import type { Move } from '@/lib/move/move';
import { screenText } from '@/lib/move/words';

/** What to do on Mastodon's page for moving, in the words of its version. */
export function MoveOnMastodon({ move }: { move: Move }) {
  const { say } = useMoveText(move);
  const { from, to } = move;
  const staysUsable = from.software.cautions.includes('staysUsableAfterMove');
  return (
    <ol className="instructions">
      <Instruction id="move.open">
        {say('move.open')}
        <OpenPage end={from} page="move" />
      </Instruction>
      <Instruction id="move.handle">
        {say('move.handle')}
        <HandleExample account={to} format={move.plan.handles.target} />
      </Instruction>
      <Instruction id="move.password">
        {say('move.password')}
        <MovePicture move={move} fill={2} password={3} press={4} />
      </Instruction>
      <Instruction id="move.press">
        <LastPress move={move} danger={say(staysUsable ? 'move.dangerUsable' : 'move.danger')}>
          {say('move.press')}
        </LastPress>
      </Instruction>
    </ol>
  );
}

/** How the reader knows that it worked: what the page and the old profile say. */
export function MovedOnMastodon({ move }: { move: Move }) {
  const { say } = useMoveText(move);
  // The screen puts the account's name where the braces are; ours is not known, so the sentence is quoted from there on.
  const movedTo = screenText('web.account.moved_to', move.from, useLocale()).replace('{name}', '…');
  return say('move.done', { movedTo });
}

/** What the page may say instead, and the way there by hand. */
export function MastodonWrong({ move }: { move: Move }) {
  const { say } = useMoveText(move);
  const { from } = move;
  return (
    <>
      <RedirectingPicture move={move} />
      <ul className="trouble">
        <li>{say('move.notRedirect')}</li>
        <li>{say(from.software.traits.readsAliasLive ? 'move.wrongAlias' : 'move.wrongAliasOld')}</li>
        <li>{say('move.wrongNotFound')}</li>
        <li>{say('move.wrongPassword')}</li>
        <li>{say('move.wrongCooldown')}</li>
        <li>{say('move.wrongOther')}</li>
      </ul>
      <ThroughTheMenus end={from} />
    </>
  );
}
