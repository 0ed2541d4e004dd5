import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { JsonLd } from '@/components/site/json-ld';
import { PageShell } from '@/components/site/page-shell';
import { splitSearch } from '@/lib/address/split-search';
import { pageMetadata } from '@/lib/formats/page-metadata';
import { faqPage } from '@/lib/formats/structured-data';
import { readMove } from '@/lib/move/move';
import { pageQuery } from '@/lib/pages/page-query';
import { searchAnswer } from '@/lib/search/answer';
import { troubleEntries } from '@/lib/search/trouble-questions';
import { TroubleOverview } from './trouble-overview';

const key = 'guide/trouble';

export async function generateMetadata({
  searchParams,
}: PageProps<'/[locale]/guide/trouble'>): Promise<Metadata> {
  const t = await getTranslations('Trouble');
  const query = pageQuery(key, await searchParams);
  return pageMetadata(key, query, { title: t('title'), description: t('description') });
}

/** Everything that can go wrong, with a search for what the screen says. */
export default async function TroublePage({ searchParams }: PageProps<'/[locale]/guide/trouble'>) {
  const query = pageQuery(key, await searchParams);
  const { search, servers } = splitSearch(query);
  const locale = await getLocale();
  const answer = search === '' ? null : await searchAnswer(key, locale, search, servers);
  // Only what each means: what to do stands on the page of its own, and there for machines too.
  const short = (await troubleEntries(locale)).map(({ question, answer }) => ({
    question,
    answer: answer.slice(0, 1),
  }));
  return (
    <PageShell page={key} query={servers} typed={query}>
      <JsonLd data={faqPage(short)} />
      <TroubleOverview move={readMove(servers)} search={search} answer={answer} />
    </PageShell>
  );
}
