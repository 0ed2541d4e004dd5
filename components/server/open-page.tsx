import { useLocale, useTranslations } from 'next-intl';
import { Aside } from '@/components/move/aside';
import { languageOfWords } from '@/components/ui/in-its-language';
import { serverUrl } from '@/lib/address/server/server-url';
import { menuLanguage, menuWords, wayAndLink } from '@/lib/facts/software/menu-words';
import type { PageId } from '@/lib/facts/software/types';
import { inLanguage, languageOf } from '@/lib/i18n/per-language';
import { type End, isMastodon } from '@/lib/move/move';
import { editsInWebApp, pageName } from '@/lib/move/words';
import { LookFor } from './look-for';
import { outgoing, wayTo } from './page-link';
import { useServerName } from './server-name';

/** Pages that have a name of ours where the software's own is not known. */
type NamedPage = 'signUp' | 'profile' | 'privacy' | 'export' | 'import' | 'alias' | 'move' | 'undoMove';

/** A page we can name, or any other with its name. */
type Wanted = { page: NamedPage; name?: string } | { page: PageId; name: string };

/**
 * The main link of an instruction: opens a page on the right server and shows its full name. Followed by the menu path where that is known; only the
 * path where the page has no address; nothing where neither is known. Then the heading of the form, where the page has several.
 */
export function OpenPage(wanted: { end: End } & Wanted) {
  return (
    <>
      <Way {...wanted} />
      <UnderHeading end={wanted.end} page={wanted.page} />
    </>
  );
}

/** Which heading of a page to look for; nothing where it has one form. */
export function UnderHeading({ end: { software }, page }: { end: End; page: PageId }) {
  const t = useTranslations('MoveGuide');
  const locale = useLocale();
  const heading = software.sections?.[page];
  if (heading === undefined) return null;
  const b = (chunks: React.ReactNode) => (
    <strong {...languageOfWords(languageOf(heading, locale), locale)}>{chunks}</strong>
  );
  return <p className="menu-path">{t.rich('underHeading', { heading: inLanguage(heading, locale), b })}</p>;
}

function Way({ end, page, name: given }: { end: End } & Wanted) {
  const t = useTranslations('MoveGuide');
  const locale = useLocale();
  const path = end.software.pages[page];
  const menu = menuWords(end.software, page, locale);
  const otherPath = end.software.otherPages[page];
  const name = given ?? (pageName(page, end, locale) || t(`pages.${page as NamedPage}`));
  // Marks the clicks, in messages where nothing else is bold.
  const b = (chunks: React.ReactNode) => (
    <strong {...languageOfWords(menuLanguage(end.software, page, locale), locale)}>{chunks}</strong>
  );
  const serverName = useServerName(end);
  const clicks = menu?.join(' › ') ?? '';
  // No menu of Mastodon leads to its pages for moving: the last click is a link in the text of the account settings. ThroughTheMenus draws and
  // tells the way.
  const isLinkInText = isMastodon(end) && (page === 'alias' || page === 'move' || page === 'undoMove');
  if (end.server === null && path !== undefined) {
    // On Mastodon's front page, signing up is a button, and what is told about the server a link.
    const isButton = (page === 'signUp' || page === 'about') && isMastodon(end);
    if (isButton)
      return (
        <OpenUnnamed end={end} way={t.rich('openUnnamed.button', { server: serverName, page: name, b })} />
      );
    if (page === 'profile' && editsInWebApp(end))
      return (
        <OpenUnnamed end={end} way={t.rich('openUnnamed.profile', { server: serverName, page: name, b })} />
      );
    const unnamed = wayTo(end, page, locale);
    if (unnamed && isLinkInText)
      return (
        <OpenUnnamed
          end={end}
          way={t.rich('openUnnamed.link', { server: serverName, ...wayAndLink(unnamed), b })}
        />
      );
    const way = unnamed
      ? t.rich('openUnnamed.menu', { server: serverName, menu: unnamed.join(' › '), b })
      : t.rich('openUnnamed.page', { server: serverName, path, code });
    return <OpenUnnamed end={end} way={way} />;
  }
  return (
    <>
      {path !== undefined && <OpenPath end={end} path={path} name={name} />}
      {menu && !isLinkInText && path === undefined && (
        <p className="menu-path">{t.rich('menuOnly', { server: serverName, menu: clicks, page: name, b })}</p>
      )}
      {menu && !isLinkInText && path !== undefined && (
        <Aside kind="rare">{t.rich('menuToo', { menu: clicks, b })}</Aside>
      )}
      {otherPath !== undefined && end.server && (
        <p className="menu-path">
          {t.rich('otherAddress', {
            page: (chunks) => (
              <a href={serverUrl(end.server as NonNullable<End['server']>, otherPath)} {...outgoing}>
                {chunks}
              </a>
            ),
          })}
        </p>
      )}
      <LookFor page={page} software={end.software} />
    </>
  );
}

const code = (chunks: React.ReactNode) => <code>{chunks}</code>;

// Shared element: React serializes it once per page.
const arrowOut = (
  <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <path d="M3 9l6-6M4 3h5v5" fill="none" stroke="currentColor" strokeWidth="1.6" />
  </svg>
);

/** What to open while the server is not named: in words, and a link to the field for its name. */
function OpenUnnamed({ end, way }: { end: End; way: React.ReactNode }) {
  const t = useTranslations('MoveGuide');
  const server = useServerName(end);
  return (
    <>
      <p>{way}</p>
      <a className="open-page open-page-missing" href={`#${end.side}`}>
        {end.role || end.sharesServer ? t('openMissing.named', { server }) : t(`openMissing.${end.side}`)}
      </a>
    </>
  );
}

/** The button itself, for a page by its path. While the server is not named, the words for it. */
export function OpenPath({ end, path, name }: { end: End; path: string; name: string }) {
  const t = useTranslations('MoveGuide');
  const serverName = useServerName(end);
  if (end.server === null) {
    return <OpenUnnamed end={end} way={t.rich('openUnnamed.page', { server: serverName, path, code })} />;
  }
  return (
    <>
      {' '}
      <a className="open-page" href={serverUrl(end.server, path)} {...outgoing}>
        <span className="open-page-name">
          {t('openPage', { page: name })}
          {arrowOut}
        </span>{' '}
        <bdi className="open-page-host">{serverName}</bdi>
      </a>
    </>
  );
}
