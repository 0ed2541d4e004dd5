import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageShell } from '@/components/site/page-shell';
import { emptyQuery } from '@/lib/address/query';
import { pageMetadata } from '@/lib/formats/page-metadata';
import { TranslationsPage } from './translations-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Translations');
  return pageMetadata('translations', emptyQuery, {
    title: t('title'),
    description: t('description'),
  });
}

/** How far the languages of the site are. */
export default function Page() {
  return (
    <PageShell page="translations" query={emptyQuery}>
      <TranslationsPage />
    </PageShell>
  );
}
