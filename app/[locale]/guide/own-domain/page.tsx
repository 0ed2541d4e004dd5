import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SectionedGuide } from '@/components/guide/sectioned-guide';
import { PageShell } from '@/components/site/page-shell';
import { displayHandle } from '@/lib/address/server/handle-text';
import { pageMetadata } from '@/lib/formats/page-metadata';
import { readOwnDomain } from '@/lib/formats/webfinger/own-domain';
import { pageQuery } from '@/lib/pages/page-query';
import { ownDomainGuide } from './own-domain-guide';

const key = 'guide/own-domain';

export async function generateMetadata({
  searchParams,
}: PageProps<'/[locale]/guide/own-domain'>): Promise<Metadata> {
  const t = await getTranslations('OwnDomain');
  const query = pageQuery(key, await searchParams);
  const { account, alias } = readOwnDomain(query);
  const title =
    account && alias
      ? t('titleFor', { account: displayHandle(account), alias: displayHandle(alias) })
      : t('title');
  return pageMetadata(key, query, { title, description: t('description') });
}

/** The guide to an address on one's own domain, for the two handles in the address. */
export default async function OwnDomainPage({ searchParams }: PageProps<'/[locale]/guide/own-domain'>) {
  const query = pageQuery(key, await searchParams);
  return (
    <PageShell page={key} query={query}>
      <SectionedGuide of={ownDomainGuide} guide={readOwnDomain(query)} />
    </PageShell>
  );
}
