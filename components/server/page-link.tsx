import { useLocale } from 'next-intl';
import { serverUrl } from '@/lib/address/server/server-url';
import type { PageId } from '@/lib/facts/software/types';
import type { End } from '@/lib/move/move';

/** Attributes of every link that leaves for a server: nothing of ours goes along, and the guide stays open. */
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
 * A link to a page of one of the two servers. While the server is not named, it leads to the field for it; where the page has no
 * address, the clicks that lead to it follow the words instead; where the software has no such page, only the words remain.
 */
export function PageLink({ end, page, query = '', children, className }: PageLinkProps) {
  const locale = useLocale();
  const path = end.software.pages[page];
  const menu = end.software.menus[page]?.[locale];

  if (path === undefined) {
    return menu ? (
      <>
        {children} <span className="menu-path">({menu.join(' › ')})</span>
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
