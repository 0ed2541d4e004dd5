import { Handle } from '@/components/handles/handle';
import { serverGlyph } from '@/components/server/server-glyph';
import type { Move } from '@/lib/move/move';
import { useMoveText } from './move-text';

/** Both accounts side by side, for a last check before the move. */
export function LastLookBox({ move }: { move: Move }) {
  const { t, say } = useMoveText(move);
  const ends = [
    {
      end: move.from,
      direction: say('lastLook.boxFrom'),
      state: t('lastLook.boxFollowers'),
    },
    {
      end: move.to,
      direction: say('lastLook.boxTo'),
      // A tool that moves between two worlds needs no alias.
      state: move.plan.followers === 'tool' ? null : t('lastLook.boxAlias'),
    },
  ];
  return (
    <section className="last-look" aria-labelledby="last-look-title">
      <h3 id="last-look-title">{t('lastLook.boxTitle')}</h3>
      <p>{say('lastLook.boxText')}</p>
      <div className="last-look-ends">
        {ends.map(({ end, direction, state }) => (
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
            {state && <p className="hint">{state}</p>}
          </div>
        ))}
      </div>
    </section>
  );
}
