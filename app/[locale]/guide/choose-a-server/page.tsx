import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SectionedGuide } from '@/components/guide/sectioned-guide';
import { PageShell } from '@/components/site/page-shell';
import { pageMetadata } from '@/lib/formats/page-metadata';
import { readOwnGuide } from '@/lib/move/own-server';
import { pageQuery } from '@/lib/pages/page-query';
import { chooseGuide } from './choose-guide';

const key = 'guide/choose-a-server';

export async function generateMetadata({
  searchParams,
}: PageProps<'/[locale]/guide/choose-a-server'>): Promise<Metadata> {
  const t = await getTranslations('ChooseServer');
  const query = pageQuery(key, await searchParams);
  return pageMetadata(key, query, { title: t('title'), description: t('description') });
}

/** The guide for choosing a server, for a reader who may come from another one. */
export default async function ChooseServerPage({
  searchParams,
}: PageProps<'/[locale]/guide/choose-a-server'>) {
  const query = pageQuery(key, await searchParams);
  return (
    <PageShell page={key} query={query}>
      <SectionedGuide of={chooseGuide} guide={readOwnGuide(query, 'from')} />
    </PageShell>
  );
}
