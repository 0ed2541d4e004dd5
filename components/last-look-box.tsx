import { useTranslations } from 'next-intl';
import { exampleHandle } from '@/lib/move/handles';
import type { Move } from '@/lib/move/move';
import { useMoveText } from './move-text';
import { ServerGlyph } from './server-glyph';

/** The pause before the point of no return: both accounts side by side, and the word that nothing has been changed yet. */
export function LastLookBox({ move }: { move: Move }) {
  const { t, say } = useMoveText(move);
  const server = useTranslations('Common.server');
  const ends = [
    {
      end: move.from,
      direction: say('lastLook.boxFrom'),
      state: t('lastLook.boxFollowers'),
      host: server('oldHost'),
    },
    {
      end: move.to,
      direction: say('lastLook.boxTo'),
      state: t('lastLook.boxAlias'),
      host: server('newHost'),
    },
  ];
  return (
    <section className="last-look" aria-labelledby="last-look-title">
      <h3 id="last-look-title">{t('lastLook.boxTitle')}</h3>
      <p>{t('lastLook.boxText')}</p>
      <div className="last-look-ends">
        {ends.map(({ end, direction, state, host }) => (
          <div className={`last-look-end server-${end.side}`} key={end.side}>
            <p>
              <ServerGlyph side={end.side} /> {direction}
            </p>
            <p className="last-look-handle">
              <code>{exampleHandle(end, '@user@domain', t('handleName'), host)}</code>
            </p>
            <p className="hint">{state}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
