import { Instruction } from '@/components/guide/instruction';
import { HandleExample } from '@/components/handles/handle-example';
import { useMoveText } from '@/components/move/move-text';
import { OpenPage } from '@/components/server/open-page';
import { Callout } from '@/components/ui/callout';
import type { Move } from '@/lib/move/move';

/** What to do on the page for moving of software that is not Mastodon, in plain words. */
export function MoveElsewhere({ move }: { move: Move }) {
  const { t, other } = useMoveText(move);
  const { from, to, plan } = move;
  const isUrl = plan.handles.target === 'https://domain/@user';
  return (
    <>
      <p>{other('move.danger')}</p>
      <ol className="instructions">
        <Instruction id="move.open">
          <OpenPage end={from} page="move" />
          <p>{other('move.open')}</p>
        </Instruction>
        <Instruction id="move.handle">
          {other(isUrl ? 'move.url' : 'move.handle')}
          <HandleExample account={to} format={plan.handles.target} />
        </Instruction>
        <Instruction id="move.password">{other('move.password')}</Instruction>
        <Instruction id="move.press">{other('move.press')}</Instruction>
      </ol>
      <Callout kind="done">{other('move.done')}</Callout>
      <h3>{t('move.wrongTitle')}</h3>
      <ul className="trouble">
        <li>{other('move.wrongAlias')}</li>
        <li>{other('move.wrongNotFound')}</li>
        <li>{other('move.wrongOther')}</li>
      </ul>
    </>
  );
}
