import { useLocale, useTranslations } from 'next-intl';
import { LiveFilter } from '@/components/client/live-filter';
import { KeptFields } from '@/components/route/kept-fields';
import { maxSearchLength } from '@/lib/address/fields';
import type { Move } from '@/lib/move/move';
import { pagePath } from '@/lib/pages';
import { ids } from './trouble-lists';

/** The search as a plain GET form, which keeps the two servers. */
export function SearchForm({ move, search }: { move: Move; search: string }) {
  const t = useTranslations('Trouble.search');
  return (
    <search>
      <form className="trouble-search" method="get" action={pagePath('guide/trouble', useLocale())}>
        <label htmlFor="q">{t('label')}</label>
        <KeptFields query={move.query} />
        <LiveFilter
          // A new search is a new field: what was typed before does not linger in it.
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
        <button type="submit">{t('submit')}</button>
        <p className="hint" id="q-hint">
          {t('hint')}
        </p>
      </form>
    </search>
  );
}
