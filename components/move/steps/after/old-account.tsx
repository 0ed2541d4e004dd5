import { useMoveText } from '@/components/move/move-text';
import { ServerTag } from '@/components/server/server-tag';
import { isMastodon, type Move } from '@/lib/move/move';

/** What the old account can still do, for how long it waits, and the way back, as far as its software is known. */
export function OldAccount({ move }: { move: Move }) {
  const { say, other, tells } = useMoveText(move);
  const { from, to, plan } = move;
  const { undo, cooldown, cautions } = from.software;
  const isFromMastodon = isMastodon(from);
  const staysUsable = cautions.includes('staysUsableAfterMove');
  const still = isFromMastodon
    ? say(staysUsable ? 'after.stillGlitch' : 'after.still')
    : other(`after.still.${plan.followers === 'move' ? undo : 'unknown'}`);
  const canReturn =
    tells('after.back') &&
    plan.followers === 'move' &&
    from.software.canMoveIn &&
    to.software.canMoveOut === true;
  const waitsAlone = cooldown?.on === 'old' && to.software.cooldown?.on !== 'both';
  return (
    <>
      <h3>{say('after.stillTitle')}</h3>
      <ServerTag move={move} side="from" />
      <p>{still}</p>
      {waitsAlone && tells('after.cooldown') && <p>{say('after.cooldown')}</p>}
      {canReturn && undo === 'redirect' && <p>{say('after.back')}</p>}
      {canReturn && undo === 'unknown' && <p>{other('after.back')}</p>}
    </>
  );
}
