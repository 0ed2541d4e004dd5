import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageShell } from '@/components/site/page-shell';
import { pageMetadata } from '@/lib/formats/page-metadata';
import { pageQuery } from '@/lib/pages/page-query';
import { FactsPage } from './facts-page';

const key = 'facts';

export async function generateMetadata({ searchParams }: PageProps<'/[locale]/facts'>): Promise<Metadata> {
  const t = await getTranslations('Facts');
  const query = pageQuery(key, await searchParams);
  return pageMetadata(key, query, { title: t('title'), description: t('description') });
}

/** Every fact the guides build on, with its source and date. */
export default async function Facts({ searchParams }: PageProps<'/[locale]/facts'>) {
  const query = pageQuery(key, await searchParams);
  return (
    <PageShell page={key} query={query}>
      <FactsPage />
    </PageShell>
  );
}
