import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SectionedGuide } from '@/components/guide/sectioned-guide';
import { PageShell } from '@/components/site/page-shell';
import { pageMetadata } from '@/lib/formats/page-metadata';
import { readOwnGuide } from '@/lib/move/own-server';
import { pageQuery } from '@/lib/pages/page-query';
import { tipsGuide } from './tips-guide';

const key = 'guide/tips';

export async function generateMetadata({
  searchParams,
}: PageProps<'/[locale]/guide/tips'>): Promise<Metadata> {
  const t = await getTranslations('Tips');
  const query = pageQuery(key, await searchParams);
  return pageMetadata(key, query, { title: t('title'), description: t('description') });
}

/** Tips and tricks, on the reader's own server. */
export default async function TipsPage({ searchParams }: PageProps<'/[locale]/guide/tips'>) {
  const query = pageQuery(key, await searchParams);
  return (
    <PageShell page={key} query={query}>
      <SectionedGuide of={tipsGuide} guide={readOwnGuide(query, 'to')} />
    </PageShell>
  );
}
