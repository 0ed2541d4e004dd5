import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageShell } from '@/components/site/page-shell';
import { pageMetadata } from '@/lib/formats/page-metadata';
import { pageQuery } from '@/lib/pages/page-query';
import { AdminsGuide } from './admins-guide';
import { readyTexts } from './ready-texts';

const key = 'for-admins';

export async function generateMetadata({
  searchParams,
}: PageProps<'/[locale]/for-admins'>): Promise<Metadata> {
  const t = await getTranslations('ForAdmins');
  const query = pageQuery(key, await searchParams);
  return pageMetadata(key, query, { title: t('title'), description: t('description') });
}

/** Links, badges, posters and texts for those who run a server. */
export default async function ForAdminsPage({ searchParams }: PageProps<'/[locale]/for-admins'>) {
  const query = pageQuery(key, await searchParams);
  return (
    <PageShell page={key} query={query}>
      <AdminsGuide query={query} texts={await readyTexts(query)} />
    </PageShell>
  );
}
