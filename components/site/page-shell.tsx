import { useLocale, useTranslations } from 'next-intl';
import { EnhancePage } from '@/components/client/enhance/enhance-page';
import { GuideNeighbours } from '@/components/guide/guide-neighbours';
import { isEnglishAt } from '@/components/ui/in-its-language';
import type { Query } from '@/lib/address/query';
import type { PageKey } from '@/lib/pages';
import { textsOfPage } from '@/lib/pages/texts-of-page';
import { Breadcrumbs, type PageName } from './breadcrumbs';
import { PaperHead } from './paper-head';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import { UntranslatedNotice } from './untranslated-notice';

/** The layout of every page: skip link, header, footer. A component rather than a Next layout, because layouts do not get the query. */
export function PageShell({
  page,
  query,
  name,
  typed = query,
  children,
}: {
  page: PageKey;
  query: Query;
  /** Replaces the page's menu name in the breadcrumbs. */
  name?: PageName;
  /** The query with what was searched for, which goes along into the other language and nowhere else. */
  typed?: Query;
  children: React.ReactNode;
}) {
  const t = useTranslations('Common');
  const locale = useLocale();
  // Around the page stand the words that all pages have, which may be in English while the page is not.
  const around = isEnglishAt('Common', locale);
  const own = isEnglishAt(textsOfPage(page)[0], locale);
  return (
    <>
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      <SiteHeader page={page} query={query} typed={typed} />
      {page !== '' && <Breadcrumbs page={page} query={query} name={name} />}
      <main id="content" tabIndex={-1} {...(own !== around && { lang: own ? 'en' : locale })}>
        {page !== '' && <PaperHead page={page} query={query} />}
        <UntranslatedNotice page={page} />
        {children}
        <GuideNeighbours page={page} query={query} />
      </main>
      <SiteFooter query={query} />
      <EnhancePage />
      <p id="new-tab" hidden>
        {t('newTab')}
      </p>
    </>
  );
}
