import { useLocale, useTranslations } from 'next-intl';
import type { End } from '@/lib/move/move';
import { AccountPicture } from './account-picture';

/** The way to the move page or the alias page by hand, folded away: for the day a link does not open. Mastodon only. */
export function ThroughTheMenus({ end }: { end: End }) {
  const t = useTranslations('Pictures');
  const guide = useTranslations('MoveGuide');
  const menu = end.software.menus[end.side === 'from' ? 'move' : 'alias']?.[useLocale()];
  if (end.software.family !== 'mastodon' || end.software.pages.account === undefined) return null;
  return (
    <details className="more">
      <summary>{t('menus')}</summary>
      {menu && (
        <p>
          {guide.rich('menuBottom', {
            menu: menu.join(' › '),
            b: (chunks) => <strong>{chunks}</strong>,
          })}{' '}
          {end.software.traits.moveLinksOnProfile && guide('linksOnProfile')}
        </p>
      )}
      <AccountPicture end={end} />
    </details>
  );
}
