import { useTranslations } from 'next-intl';
import { OpenPage } from '@/components/server/open-page';
import type { PageId } from '@/lib/facts/software/types';
import type { End } from '@/lib/move/move';

/** The button to a page of the reader's own server; while that is not named, a link to the field for it. */
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
