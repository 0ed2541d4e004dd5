import type { ReactNode } from 'react';
import { Handle } from '@/components/handles/handle';
import { serverGlyph } from '@/components/server/server-glyph';
import type { Move } from '@/lib/move/move';
import { useMoveText } from './move-text';

/** Both accounts as two panels, each with its whole handle; `states` are what is true of each. */
export function TwoAccounts({ move, states }: { move: Move; states?: { from: ReactNode; to: ReactNode } }) {
  const { say } = useMoveText(move);
  const ends = [
    { end: move.from, direction: say('lastLook.boxFrom') },
    { end: move.to, direction: say('lastLook.boxTo') },
  ];
  return (
    <div className="last-look-ends">
      {ends.map(({ end, direction }) => (
        <div className={`last-look-end server-${end.side}`} key={end.side}>
          <p>
            {serverGlyph[end.side]} {direction}
          </p>
          <p className="last-look-handle" data-until-named="">
            {say(end.side === 'from' ? 'lastLook.boxAccountFrom' : 'lastLook.boxAccountTo')}
          </p>
          <p className="last-look-handle" data-when-named="" hidden>
            <code>
              <Handle account={end} format="@user@domain" />
            </code>
          </p>
          {states?.[end.side] && <p className="hint">{states[end.side]}</p>}
        </div>
      ))}
    </div>
  );
}
