import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageShell } from '@/components/site/page-shell';
import { emptyQuery } from '@/lib/address/query';
import { pageMetadata } from '@/lib/formats/page-metadata';
import { AccessibilityPage } from './accessibility-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Accessibility');
  return pageMetadata('accessibility', emptyQuery, { title: t('title'), description: t('description') });
}

/** The accessibility statement. */
export default function Page() {
  return (
    <PageShell page="accessibility" query={emptyQuery}>
      <AccessibilityPage />
    </PageShell>
  );
}
