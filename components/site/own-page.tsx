import { useTranslations } from 'next-intl';
import { OpenPage } from '@/components/server/open-page';
import type { PageId } from '@/lib/facts/software/types';
import type { End } from '@/lib/move/move';

/** A link to a page of the reader's own server; to the form field while no server is named. */
export function OwnPage({ own, page, name }: { own: End; page: PageId; name: string }) {
  const t = useTranslations('Guides.ownServer');
  if (own.server !== null || own.software.pages[page] === undefined) {
    return <OpenPage end={own} page={page} name={name} />;
  }
  return (
    <a className="open-page open-page-missing" href={`#${own.side}`}>
      {t('missing', { page: name })}
    </a>
  );
}
