import { useLocale, useTranslations } from 'next-intl';
import { PageShell } from '@/components/page-shell';
import { emptyQuery } from '@/lib/address/query';
import { pagePath } from '@/lib/pages';

/** The page for an address of no page. */
export default function NotFound() {
  const t = useTranslations('Common.notFound');
  const locale = useLocale();
  return (
    <PageShell page="" query={emptyQuery}>
      <div className="plain-page">
        <h1>{t('title')}</h1>
        <p className="lead">{t('text')}</p>
        <ul>
          <li>
            <a href={pagePath('', locale)}>{t('home')}</a>
          </li>
          <li>
            <a href={pagePath('guide/move-server', locale)}>{t('guide')}</a>
          </li>
        </ul>
      </div>
    </PageShell>
  );
}
