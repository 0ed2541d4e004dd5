import { useLocale, useTranslations } from 'next-intl';
import type { Query } from '@/lib/address/query';
import type { PageKey } from '@/lib/pages';
import { pageHref } from '@/lib/pages/page-href';

/** Saves the page for offline reading, in the browser or as a Markdown file. */
export function SaveForOffline({ page, query }: { page: PageKey; query: Query }) {
  const t = useTranslations('Tools.offline');
  const address = pageHref(page, useLocale(), query);
  const file = address.replace(/(?=\?|$)/, '.md');
  return (
    <details className="offline">
      <summary>{t('title')}</summary>
      <div className="needs-script">
        <p>{t('intro')}</p>
        <p>
          <button
            type="button"
            className="quiet-button"
            data-address={address}
            data-save={t('save')}
            data-remove={t('remove')}
            hidden
          >
            {t('save')}
          </button>{' '}
          <span role="status" data-saving={t('saving')} data-saved={t('saved')} data-failed={t('failed')} />
        </p>
      </div>
      <p>
        <a href={file} download>
          {t('file')}
        </a>
      </p>
    </details>
  );
}
