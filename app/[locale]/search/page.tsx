import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageShell } from '@/components/site/page-shell';
import { splitSearch } from '@/lib/address/split-search';
import { pageMetadata } from '@/lib/formats/page-metadata';
import { pageQuery } from '@/lib/pages/page-query';
import { searchAnswer } from '@/lib/search/answer';
import { SearchPage } from './search-page';

const key = 'search';

export async function generateMetadata({ searchParams }: PageProps<'/[locale]/search'>): Promise<Metadata> {
  const t = await getTranslations('Search');
  const query = pageQuery(key, await searchParams);
  return pageMetadata(key, query, { title: t('title'), description: t('description') });
}

/** The search over all guides. */
export default async function Search({ searchParams }: PageProps<'/[locale]/search'>) {
  const query = pageQuery(key, await searchParams);
  const { search, servers } = splitSearch(query);
  const answer = search === '' ? null : await searchAnswer(key, await getLocale(), search, servers);
  return (
    <PageShell page={key} query={servers} typed={query}>
      <SearchPage query={servers} search={search} answer={answer} />
    </PageShell>
  );
}
