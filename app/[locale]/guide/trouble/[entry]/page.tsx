import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { JsonLd } from '@/components/site/json-ld';
import { PageShell } from '@/components/site/page-shell';
import { TroubleTitle } from '@/components/trouble/trouble-text';
import { pageMetadata } from '@/lib/formats/page-metadata';
import { faqPage } from '@/lib/formats/structured-data';
import { isTroubleId } from '@/lib/help/entries';
import { readMove } from '@/lib/move/move';
import { pageQuery } from '@/lib/pages/page-query';
import { troublePage } from '@/lib/pages/trouble-pages';
import { plainTrouble, troubleEntries } from '@/lib/search/trouble-questions';
import { TroubleEntryPage } from './trouble-entry-page';

type Props = PageProps<'/[locale]/guide/trouble/[entry]'>;

async function read({ params, searchParams }: Props) {
  const { entry: id } = await params;
  if (!isTroubleId(id)) notFound();
  const key = troublePage(id);
  return { id, key, query: pageQuery(key, await searchParams) };
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
  const own = (await troubleEntries(await getLocale())).filter((entry) => entry.id === id);
  const name = own[0] && { text: own[0].question, shown: <TroubleTitle id={id} /> };
  return (
    <PageShell page={key} query={query} name={name}>
      <JsonLd data={faqPage(own)} />
      <TroubleEntryPage move={readMove(query)} id={id} />
    </PageShell>
  );
}
