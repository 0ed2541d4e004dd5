import { useLocale } from 'next-intl';
import { languageOfWords } from '@/components/ui/in-its-language';
import { serverUrl } from '@/lib/address/server/server-url';
import { menuLanguage, menuWords } from '@/lib/facts/software/menu-words';
import type { PageId } from '@/lib/facts/software/types';
import type { Locale } from '@/lib/i18n/routing';
import { type End, isMastodon } from '@/lib/move/move';
import { editsInWebApp, pageName, screenText } from '@/lib/move/words';

/** Attributes of every link to a server: no referrer, no opener, a new tab. */
export const outgoing = {
  target: '_blank',
  rel: 'noopener noreferrer',
  'aria-describedby': 'new-tab',
} as const;

type PageLinkProps = {
  end: End;
  page: PageId;
  query?: string;
  children: React.ReactNode;
  className?: string;
};

/**
 * A link to a page of one of the two servers; to the form field while the server is not named. Where the page has no address, the text is followed by
 * its menu path; where the software has no such page, it is plain text.
 */
export function PageLink({ end, page, query = '', children, className }: PageLinkProps) {
  const locale = useLocale();
  const path = end.software.pages[page];
  if (path !== undefined && end.server !== null) {
    return (
      <a className={className} href={serverUrl(end.server, path) + query} {...outgoing}>
        {children}
      </a>
    );
  }

  const way = path === undefined ? menuWords(end.software, page, locale) : wayTo(end, page, locale);
  return (
    <>
      {path === undefined ? (
        children
      ) : (
        <a className={className} href={`#${end.side}`}>
          {children}
        </a>
      )}
      {way && (
        <>
          {' '}
          <span className="menu-path" {...languageOfWords(menuLanguage(end.software, page, locale), locale)}>
            ({way.join(' › ')})
          </span>
        </>
      )}
    </>
  );
}

/**
 * The clicks to a page in words, also to those of Mastodon that a link leads to as a rule: what stands in its menus, the page for moving, and one
 * with a line of its own in the settings.
 */
export function wayTo(end: End, page: PageId, locale: Locale): readonly string[] | undefined {
  const menu = menuWords(end.software, page, locale);
  if (menu || !isMastodon(end)) return menu;
  const move = menuWords(end.software, 'move', locale) ?? [];
  if (page === 'undoMove') return move;
  if (page === 'redirectOnly') return [...move, screenText('migrations.only_redirect.link', end, locale)];
  const [settings] = menuWords(end.software, 'export', locale) ?? [];
  const name = page === 'profile' || page === 'privacy' ? pageName(page, end, locale) : '';
  if (name && settings && !(page === 'profile' && editsInWebApp(end))) return [settings, name];
  if (page === 'twoFactor' && settings)
    return [
      settings,
      screenText('settings.account', end, locale),
      screenText('settings.two_factor_authentication', end, locale),
    ];
  return undefined;
}
