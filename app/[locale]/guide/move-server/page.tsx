import type { Metadata } from 'next';
import { MoveHowTo } from '@/components/move/move-how-to';
import { PageShell } from '@/components/site/page-shell';
import { isPersonal } from '@/lib/address/query';
import { pageMetadata } from '@/lib/formats/page-metadata';
import { readMove } from '@/lib/move/move';
import { pageQuery } from '@/lib/pages/page-query';
import { moveTexts } from './metadata';
import { MoveGuide } from './move-guide';

const key = 'guide/move-server';

export async function generateMetadata({
  searchParams,
}: PageProps<'/[locale]/guide/move-server'>): Promise<Metadata> {
  const query = pageQuery(key, await searchParams);
  return pageMetadata(key, query, await moveTexts(query));
}

/** The guide for moving an account, for the two servers in the address. */
export default async function MoveServerPage({ searchParams }: PageProps<'/[locale]/guide/move-server'>) {
  const query = pageQuery(key, await searchParams);
  const move = readMove(query);
  return (
    <PageShell page={key} query={query}>
      <MoveGuide move={move} />
      {!isPersonal(query) && <MoveHowTo move={move} />}
    </PageShell>
  );
}
