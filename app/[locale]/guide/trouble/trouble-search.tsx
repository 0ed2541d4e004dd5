import { useTranslations } from 'next-intl';
import { LiveFilter } from '@/components/client/live-filter';
import { SearchForm } from '@/components/site/search-form';
import { maxSearchLength } from '@/lib/address/fields';
import type { Move } from '@/lib/move/move';
import { ids } from './trouble-lists';

/** The search for trouble, which filters the list below while the reader types. Keeps the two servers. */
export function TroubleSearch({ move, search }: { move: Move; search: string }) {
  const t = useTranslations('Trouble.search');
  return (
    <SearchForm page="guide/trouble" query={move.query} t={t}>
      <LiveFilter
        // A new element for each search, so that no old input stays in it.
        key={search}
        id="q"
        name="q"
        defaultValue={search}
        maxLength={maxSearchLength}
        describedBy="q-hint"
        list={ids.groups}
        results={ids.results}
        shown={t('shown', { count: '987', total: '654' })}
      />
    </SearchForm>
  );
}
