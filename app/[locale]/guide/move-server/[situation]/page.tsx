import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageShell } from '@/components/site/page-shell';
import { pageMetadata } from '@/lib/formats/page-metadata';
import { isSituation, type SituationId } from '@/lib/move/situations/ids';
import { readSituation, situations } from '@/lib/move/situations/situations';
import { pageQuery } from '@/lib/pages/page-query';
import { situationPage } from '@/lib/pages/situation-pages';
import { SituationGuide } from '../situation-guide';

type Props = PageProps<'/[locale]/guide/move-server/[situation]'>;

async function readProps({ params, searchParams }: Props) {
  const { situation } = await params;
  if (!isSituation(situation)) notFound();
  const id: SituationId = situation;
  const key = situationPage(id);
  const given = pageQuery(key, await searchParams);
  return { id, key, query: { ...given, ...situations[id].read(given) } };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, key, query } = await readProps(props);
  const t = await getTranslations('Situations');
  return pageMetadata(key, query, { title: t(`${id}.title`), description: t(`${id}.description`) });
}

/** A move that begins somewhere else than at the beginning, for the two servers in the address. */
export default async function SituationPage(props: Props) {
  const { id, key, query } = await readProps(props);
  return (
    <PageShell page={key} query={query}>
      <SituationGuide id={id} move={readSituation(query, id)} />
    </PageShell>
  );
}
