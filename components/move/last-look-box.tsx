import type { Move } from '@/lib/move/move';
import { useMoveText } from './move-text';
import { TwoAccounts } from './two-accounts';

/** Both accounts side by side, for a last check before the move. */
export function LastLookBox({ move }: { move: Move }) {
  const { t, say } = useMoveText(move);
  const states = {
    from: t('lastLook.boxFollowers'),
    // A tool that moves between two worlds needs no alias.
    to: move.plan.followers === 'tool' ? null : t('lastLook.boxAlias'),
  };
  return (
    <section className="last-look" aria-labelledby="last-look-title">
      <h3 id="last-look-title">{t('lastLook.boxTitle')}</h3>
      <p>{say('lastLook.boxText')}</p>
      <TwoAccounts move={move} states={states} />
    </section>
  );
}
