import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageShell } from '@/components/site/page-shell';
import { readSearchParams } from '@/lib/address/query';
import { pageMetadata } from '@/lib/page-metadata';
import { pageRow } from '@/lib/pages';
import { HomePage } from './home-page';

export async function generateMetadata({ searchParams }: PageProps<'/[locale]'>): Promise<Metadata> {
  const t = await getTranslations('Home');
  const query = readSearchParams(pageRow('').params, await searchParams);
  return pageMetadata('', query, { title: t('title'), description: t('description') });
}

/** The front page. */
export default async function Home({ searchParams }: PageProps<'/[locale]'>) {
  const query = readSearchParams(pageRow('').params, await searchParams);
  return (
    <PageShell page="" query={query}>
      <HomePage query={query} />
    </PageShell>
  );
}
