import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageShell } from '@/components/site/page-shell';
import { pageMetadata } from '@/lib/formats/page-metadata';
import { pageQuery } from '@/lib/pages/page-query';
import { HomePage } from './home-page';

export async function generateMetadata({ searchParams }: PageProps<'/[locale]'>): Promise<Metadata> {
  const t = await getTranslations('Home');
  const query = pageQuery('', await searchParams);
  return pageMetadata('', query, { title: t('title'), description: t('description') });
}

/** The front page. */
export default async function Home({ searchParams }: PageProps<'/[locale]'>) {
  const query = pageQuery('', await searchParams);
  return (
    <PageShell page="" query={query}>
      <HomePage query={query} />
    </PageShell>
  );
}
