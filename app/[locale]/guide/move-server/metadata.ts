import { getTranslations } from 'next-intl/server';
import { type Query, valueIn } from '@/lib/address/query';
import { displayHost } from '@/lib/server/display-host';

/** Title and description of the guide for the servers that are named, as search engines and shared links show them. */
export async function moveTexts(query: Query): Promise<{ title: string; description: string }> {
  const t = await getTranslations('MoveGuide');
  const from = valueIn(query.from);
  const to = valueIn(query.to);
  if (from && to) {
    const names = { from: displayHost(from), to: displayHost(to) };
    return { title: t('titleFor', names), description: t('descriptionFor', names) };
  }
  const description = t('description');
  if (from) return { title: t('titleFrom', { from: displayHost(from) }), description };
  if (to) return { title: t('titleTo', { to: displayHost(to) }), description };
  return { title: t('title'), description };
}
