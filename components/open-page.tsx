import { useTranslations } from 'next-intl';
import type { End } from '@/lib/move/move';
import { serverUrl } from '@/lib/server/server-url';
import type { PageId } from '@/lib/software/types';
import { outgoing, PageLink } from './page-link';
import { useServerName } from './server-name';

/** The one button of an instruction: it opens a page on the right server and names that server in full. */
export function OpenPage({ end, page, name }: { end: End; page: PageId; name: string }) {
  const t = useTranslations('MoveGuide');
  const serverName = useServerName(end);
  const path = end.software.pages[page];

  if (path === undefined)
    return (
      <PageLink end={end} page={page}>
        {name}
      </PageLink>
    );
  if (end.server === null) {
    return (
      <a className="open-page open-page-missing" href={`#${end.side}`}>
        {t(`openMissing.${end.side}`, { page: name })}
      </a>
    );
  }
  return (
    <a className="open-page" href={serverUrl(end.server, path)} {...outgoing}>
      <span className="open-page-name">
        {t('openPage', { page: name })}
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M3 9l6-6M4 3h5v5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </span>{' '}
      <bdi className="open-page-host">{serverName}</bdi>
    </a>
  );
}
