import { Instruction } from '@/components/guide/instruction';
import { HandleExample } from '@/components/handles/handle-example';
import { LastPress } from '@/components/move/last-press';
import { useMoveText } from '@/components/move/move-text';
import { OpenPage } from '@/components/server/open-page';
import type { Move } from '@/lib/move/move';
import { sharesSave } from '@/lib/move/words';

/** What to do on the page for moving of software that is not Mastodon, in plain words. */
export function MoveElsewhere({ move }: { move: Move }) {
  const { other } = useMoveText(move);
  const { from, to, plan } = move;
  const { buttons } = from.software;
  const isUnder = sharesSave(from.software, 'move');
  // A form whose fields were read and that has none for a password does not ask for one.
  const asksPassword = !buttons.moveField || buttons.password;
  const isUrl = plan.handles.target === 'https://domain/@user';
  return (
    <ol className="instructions">
      <Instruction id="move.open">
        {other('move.open')}
        <OpenPage end={from} page="move" />
      </Instruction>
      <Instruction id="move.handle">
        {other(isUrl ? 'move.url' : buttons.moveField ? 'move.handleNamed' : 'move.handle')}
        <HandleExample account={to} format={plan.handles.target} />
      </Instruction>
      {asksPassword && (
        <Instruction id="move.password">
          {other(!buttons.password ? 'move.password' : isUnder ? 'move.passwordUnder' : 'move.passwordNamed')}
        </Instruction>
      )}
      <Instruction id="move.press">
        <LastPress
          move={move}
          danger={other(from.software.undo === 'none' ? 'move.dangerFinal' : 'move.danger')}
        >
          {other(!buttons.move ? 'move.press' : isUnder ? 'move.pressUnder' : 'move.pressNamed')}
          {buttons.confirm && <> {other('move.confirm')}</>}
        </LastPress>
      </Instruction>
    </ol>
  );
}

/** How the reader knows that it worked. */
export function MovedElsewhere({ move }: { move: Move }) {
  const { other } = useMoveText(move);
  const { buttons, cautions } = move.from.software;
  if (!buttons.moved) return other('move.done');
  return other(cautions.includes('followersOnlyNotified') ? 'move.doneTold' : 'move.doneNamed');
}

/** What the page may say instead. */
export function ElsewhereWrong({ move }: { move: Move }) {
  const { other } = useMoveText(move);
  const hasFewTries = move.from.software.cautions.includes('fiveTriesADay');
  return (
    <ul className="trouble">
      <li>
        {other(hasFewTries ? 'move.wrongAliasFew' : 'move.wrongAlias')} {other('move.wrongAliasAsk')}
      </li>
      <li>{other('move.wrongNotFound')}</li>
      <li>{other('move.wrongOther')}</li>
    </ul>
  );
}
