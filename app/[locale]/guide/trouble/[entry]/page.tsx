import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageShell } from '@/components/page-shell';
import { readSearchParams } from '@/lib/address/query';
import { readMove } from '@/lib/move/move';
import { pageMetadata } from '@/lib/page-metadata';
import { pageRow } from '@/lib/pages';
import { isTroubleId } from '@/lib/trouble/entries';
import { troublePage } from '@/lib/trouble/pages';
import { plainTrouble } from '@/lib/trouble/questions';
import { TroubleEntryPage } from './trouble-entry-page';

type Props = PageProps<'/[locale]/guide/trouble/[entry]'>;

async function read({ params, searchParams }: Props) {
  const { entry: id } = await params;
  if (!isTroubleId(id)) notFound();
  const key = troublePage(id);
  return { id, key, query: readSearchParams(pageRow(key).params, await searchParams) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, key, query } = await read(props);
  const t = await getTranslations('Trouble');
  const text = await plainTrouble(await getLocale());
  return pageMetadata(key, query, {
    title: t('entryTitle', { title: text(id, 'title') ?? '' }),
    description: text(id, 'means') ?? '',
  });
}

/** One thing that goes wrong, and what to do about it. */
export default async function TroubleEntry(props: Props) {
  const { id, key, query } = await read(props);
  return (
    <PageShell page={key} query={query}>
      <TroubleEntryPage move={readMove(query)} id={id} />
    </PageShell>
  );
}
