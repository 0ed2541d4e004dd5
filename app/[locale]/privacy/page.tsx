import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageShell } from '@/components/site/page-shell';
import { emptyQuery } from '@/lib/address/query';
import { pageMetadata } from '@/lib/formats/page-metadata';
import { PrivacyPage } from './privacy-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Privacy');
  return pageMetadata('privacy', emptyQuery, { title: t('title'), description: t('description') });
}

/** What the site sees of its readers. */
export default function Page() {
  return (
    <PageShell page="privacy" query={emptyQuery}>
      <PrivacyPage />
    </PageShell>
  );
}
