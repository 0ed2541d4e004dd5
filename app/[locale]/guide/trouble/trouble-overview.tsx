import { useTranslations } from 'next-intl';
import { RouteCard } from '@/components/route/route-card';
import { ErrorSummary } from '@/components/route/route-form';
import { ServersLine } from '@/components/server/servers-line';
import { useTroubleTitle } from '@/components/trouble/trouble-text';
import type { Move } from '@/lib/move/move';
import { haystack, searchables } from '@/lib/search/index-of-entries';
import { search as find, searchIndex } from '@/lib/search/search';
import { TroubleGroups, TroubleResults } from './trouble-lists';
import { TroubleSearch } from './trouble-search';

/** The search, what it found, and all entries by group. */
export function TroubleOverview({ move, search }: { move: Move; search: string }) {
  const t = useTranslations('Trouble');
  const all = searchables(useTroubleTitle());
  const found = find(searchIndex(all), search);
  const texts = new Map(all.map((entry) => [entry.id, haystack(entry)]));
  return (
    <div className="guide-text trouble-page">
      <ErrorSummary query={move.query} />
      <header className="title-block">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <TroubleSearch move={move} search={search} />
      {search !== '' && <TroubleResults move={move} found={found} />}
      <ServersLine move={move} />
      <TroubleGroups move={move} texts={texts} />
      <RouteCard move={move} page="guide/trouble" />
    </div>
  );
}
