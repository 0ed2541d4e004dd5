import { getTranslations } from 'next-intl/server';
import type { Query } from '@/lib/address/query';
import { displayHost } from '@/lib/address/server/display-host';
import { isMastodon, readMove } from '@/lib/move/move';

/** Title and description of the guide for the servers that are named, as search engines and shared links show them. */
export async function moveTexts(query: Query): Promise<{ title: string; description: string }> {
  const t = await getTranslations('MoveGuide');
  const move = readMove(query);
  const [from, to] = [move.from.server, move.to.server];
  const canMove = move.plan.followers !== 'no';
  if (from && to) {
    const names = { from: displayHost(from), to: displayHost(to) };
    return {
      title: t('titleFor', names),
      description: t(canMove ? 'descriptionFor' : 'descriptionNo', names),
    };
  }
  const description = t('description');
  if (from) return { title: t('titleFrom', { from: displayHost(from) }), description };
  if (to) return { title: t('titleTo', { to: displayHost(to) }), description };
  const areBothMastodon = isMastodon(move.from) && isMastodon(move.to);
  return { title: t(areBothMastodon ? 'title' : 'titleOther'), description };
}
