import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageShell } from '@/components/site/page-shell';
import { emptyQuery } from '@/lib/address/query';
import { pageMetadata } from '@/lib/formats/page-metadata';
import { AboutPage } from './about-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('About');
  return pageMetadata('about', emptyQuery, {
    title: t('title'),
    description: t('description'),
  });
}

/** What the project is and where its facts come from. */
export default function Page() {
  return (
    <PageShell page="about" query={emptyQuery}>
      <AboutPage />
    </PageShell>
  );
}
