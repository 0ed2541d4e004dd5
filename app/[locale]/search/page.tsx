import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageShell } from '@/components/site/page-shell';
import { splitSearch } from '@/lib/address/split-search';
import { pageMetadata } from '@/lib/formats/page-metadata';
import { troubleText } from '@/lib/help/texts';
import { pageQuery } from '@/lib/pages/page-query';
import { siteSearch } from '@/lib/search/site-search';
import { SearchPage } from './search-page';

const key = 'search';

export async function generateMetadata({ searchParams }: PageProps<'/[locale]/search'>): Promise<Metadata> {
  const t = await getTranslations('Search');
  const query = pageQuery(key, await searchParams);
  const metadata = await pageMetadata(key, query, { title: t('title'), description: t('description') });
  // What is found is elsewhere; the search itself is nothing to find.
  return { ...metadata, robots: { index: false, follow: true } };
}

/** The search over all guides. */
export default async function Search({ searchParams }: PageProps<'/[locale]/search'>) {
  const { search, servers } = splitSearch(pageQuery(key, await searchParams));
  const texts = await getTranslations();
  const found =
    search === ''
      ? []
      : await siteSearch(
          await getLocale(),
          search,
          (id) => texts(troubleText(id, 'title') as never),
          servers,
        );
  return (
    <PageShell page={key} query={servers}>
      <SearchPage query={servers} search={search} found={found} />
    </PageShell>
  );
}
