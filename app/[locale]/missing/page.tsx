import { useLocale, useTranslations } from 'next-intl';
import { ContentStyles } from '@/components/client/page-styles/content-styles';
import { TwoWindows } from '@/components/pictures/two-windows';
import { SiteSearchBox } from '@/components/search/site-search-box';
import { PageShell } from '@/components/site/page-shell';
import { PageTitle } from '@/components/site/page-title';
import { emptyQuery } from '@/lib/address/query';
import { pagePath } from '@/lib/pages';
import { siteName } from '@/lib/pages/site';

/**
 * The page for every address of no page; `proxy.ts` sends them here with their status. A `not-found.tsx` would be rendered along with
 * every page, in case that page should call for it. With that status Next leaves out a page's metadata, so the title stands here;
 * that it is not to be indexed Next says by itself.
 */
export default function UnknownPage() {
  const t = useTranslations('Common.notFound');
  const locale = useLocale();
  return (
    <PageShell page="" query={emptyQuery}>
      <title>{`${t('title')} · ${siteName}`}</title>
      <div className="guide search-page">
        <div className="guide-text">
          <PageTitle>
            <h1>{t('title')}</h1>
            <p className="lead">{t('text')}</p>
          </PageTitle>
          <ContentStyles />
          <SiteSearchBox page="search" query={emptyQuery} search="" answer={null} />
          <ul>
            <li>
              <a href={pagePath('', locale)}>{t('home')}</a>
            </li>
            <li>
              <a href={pagePath('guide/move-server', locale)}>{t('guide')}</a>
            </li>
          </ul>
        </div>
        <TwoWindows />
      </div>
    </PageShell>
  );
}
