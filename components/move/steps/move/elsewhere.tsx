import { Instruction } from '@/components/guide/instruction';
import { HandleExample } from '@/components/handles/handle-example';
import { LastPress } from '@/components/move/last-press';
import { useMoveText } from '@/components/move/move-text';
import { OpenPage } from '@/components/server/open-page';
import type { Move } from '@/lib/move/move';

/** What to do on the page for moving of software that is not Mastodon, in plain words. */
export function MoveElsewhere({ move }: { move: Move }) {
  const { other } = useMoveText(move);
  const { from, to, plan } = move;
  const isUrl = plan.handles.target === 'https://domain/@user';
  return (
    <ol className="instructions">
      <Instruction id="move.open">
        {other('move.open')}
        <OpenPage end={from} page="move" />
      </Instruction>
      <Instruction id="move.handle">
        {other(isUrl ? 'move.url' : 'move.handle')}
        <HandleExample account={to} format={plan.handles.target} />
      </Instruction>
      <Instruction id="move.password">{other('move.password')}</Instruction>
      <Instruction id="move.press">
        <LastPress
          move={move}
          danger={other(from.software.undo === 'none' ? 'move.dangerFinal' : 'move.danger')}
        >
          {other(from.software.buttons.move ? 'move.pressNamed' : 'move.press')}
        </LastPress>
      </Instruction>
    </ol>
  );
}

/** How the reader knows that it worked. */
export function MovedElsewhere({ move }: { move: Move }) {
  return useMoveText(move).other('move.done');
}

/** What the page may say instead. */
export function ElsewhereWrong({ move }: { move: Move }) {
  const { other } = useMoveText(move);
  return (
    <ul className="trouble">
      <li>{other('move.wrongAlias')}</li>
      <li>{other('move.wrongNotFound')}</li>
      <li>{other('move.wrongOther')}</li>
    </ul>
  );
}
