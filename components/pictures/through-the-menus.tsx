import { useLocale, useTranslations } from 'next-intl';
import { languageOfWords } from '@/components/ui/in-its-language';
import { menuLanguage, menuWords } from '@/lib/facts/software/menu-words';
import type { End } from '@/lib/move/move';
import { AccountPicture } from './account-picture';

/** The menu path to the move or alias page, collapsed, for when a link does not work. Mastodon only. */
export function ThroughTheMenus({ end }: { end: End }) {
  const t = useTranslations('Pictures');
  const guide = useTranslations('MoveGuide');
  const locale = useLocale();
  const page = end.side === 'from' ? 'move' : 'alias';
  const menu = menuWords(end.software, page, locale);
  const inLanguage = languageOfWords(menuLanguage(end.software, page, locale), locale);
  if (end.software.family !== 'mastodon' || end.software.pages.account === undefined) return null;
  return (
    <details className="more">
      <summary>{t('menus')}</summary>
      {menu && (
        <p>
          {guide.rich('menuBottom', {
            menu: menu.join(' › '),
            b: (chunks) => <strong {...inLanguage}>{chunks}</strong>,
          })}{' '}
          {end.software.traits.moveLinksOnProfile && guide('linksOnProfile')}
        </p>
      )}
      <AccountPicture end={end} />
    </details>
  );
}
