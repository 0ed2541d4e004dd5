import type { Metadata } from 'next';
import { useLocale, useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { PageShell } from '@/components/page-shell';
import { emptyQuery } from '@/lib/address/query';
import { pagePath } from '@/lib/pages';
import { siteName } from '@/lib/site';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Common.notFound');
  return { title: `${t('title')} · ${siteName}`, robots: { index: false } };
}

/**
 * The page for every address of no page; `proxy.ts` gives it its status. A `not-found.tsx` would be rendered along with every
 * page, in case that page should call for it.
 */
export default function UnknownPage() {
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
