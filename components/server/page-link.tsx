import { useLocale } from 'next-intl';
import { languageOfWords } from '@/components/ui/in-its-language';
import { serverUrl } from '@/lib/address/server/server-url';
import { menuLanguage, menuWords } from '@/lib/facts/software/menu-words';
import type { PageId } from '@/lib/facts/software/types';
import type { End } from '@/lib/move/move';

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
  const menu = menuWords(end.software, page, locale);

  if (path === undefined) {
    return menu ? (
      <>
        {children}{' '}
        <span className="menu-path" {...languageOfWords(menuLanguage(end.software, page, locale), locale)}>
          ({menu.join(' › ')})
        </span>
      </>
    ) : (
      children
    );
  }
  if (end.server === null) {
    return (
      <a className={className} href={`#${end.side}`}>
        {children}
      </a>
    );
  }
  return (
    <a className={className} href={serverUrl(end.server, path) + query} {...outgoing}>
      {children}
    </a>
  );
}
