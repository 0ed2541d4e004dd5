import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SectionedGuide } from '@/components/guide/sectioned-guide';
import { PageShell } from '@/components/site/page-shell';
import { pageMetadata } from '@/lib/formats/page-metadata';
import { readMove } from '@/lib/move/move';
import { pageQuery } from '@/lib/pages/page-query';
import { filesGuide } from './files-guide';

const key = 'guide/files';

export async function generateMetadata({
  searchParams,
}: PageProps<'/[locale]/guide/files'>): Promise<Metadata> {
  const t = await getTranslations('Files');
  const query = pageQuery(key, await searchParams);
  return pageMetadata(key, query, { title: t('title'), description: t('description') });
}

/** The reader's export files, looked at in their own browser, for the two servers in the address. */
export default async function FilesPage({ searchParams }: PageProps<'/[locale]/guide/files'>) {
  const query = pageQuery(key, await searchParams);
  return (
    <PageShell page={key} query={query}>
      <SectionedGuide of={filesGuide} guide={readMove(query)} />
    </PageShell>
  );
}
