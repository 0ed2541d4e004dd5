import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SectionedGuide } from '@/components/guide/sectioned-guide';
import { PageShell } from '@/components/site/page-shell';
import { pageMetadata } from '@/lib/formats/page-metadata';
import { readOwnGuide } from '@/lib/move/own-server';
import { pageQuery } from '@/lib/pages/page-query';
import { twitterGuide } from './twitter-guide';

const key = 'guide/from-twitter';

export async function generateMetadata({
  searchParams,
}: PageProps<'/[locale]/guide/from-twitter'>): Promise<Metadata> {
  const t = await getTranslations('FromTwitter');
  const query = pageQuery(key, await searchParams);
  return pageMetadata(key, query, { title: t('title'), description: t('description') });
}

/** The guide for those who come from Twitter or X; the same for all readers. */
export default async function FromTwitterPage({ searchParams }: PageProps<'/[locale]/guide/from-twitter'>) {
  const query = pageQuery(key, await searchParams);
  return (
    <PageShell page={key} query={query}>
      <SectionedGuide of={twitterGuide} guide={readOwnGuide(query, 'to')} />
    </PageShell>
  );
}
