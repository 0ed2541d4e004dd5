import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SectionedGuide } from '@/components/guide/sectioned-guide';
import { PageShell } from '@/components/site/page-shell';
import { pageMetadata } from '@/lib/formats/page-metadata';
import { readOwnGuide } from '@/lib/move/own-server';
import { pageQuery } from '@/lib/pages/page-query';
import { startGuide } from './start-guide';

const key = 'guide/getting-started';

export async function generateMetadata({
  searchParams,
}: PageProps<'/[locale]/guide/getting-started'>): Promise<Metadata> {
  const t = await getTranslations('GettingStarted');
  const query = pageQuery(key, await searchParams);
  return pageMetadata(key, query, { title: t('title'), description: t('description') });
}

/** The guide for the first hour and the first week, on the reader's own server. */
export default async function GettingStartedPage({
  searchParams,
}: PageProps<'/[locale]/guide/getting-started'>) {
  const query = pageQuery(key, await searchParams);
  return (
    <PageShell page={key} query={query}>
      <SectionedGuide of={startGuide} guide={readOwnGuide(query, 'to')} />
    </PageShell>
  );
}
