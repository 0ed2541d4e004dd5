import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { KeptFields } from '@/components/route/kept-fields';
import type { Query } from '@/lib/address/query';
import { type PageKey, pagePath } from '@/lib/pages';

type SearchFormProps = {
  page: PageKey;
  /** The parameters to keep besides the search. */
  query: Partial<Query>;
  t: (key: 'label' | 'submit' | 'hint') => string;
  /** The input, with the id `q`, described by `q-hint`. */
  children: ReactNode;
};

/** A search as a GET form. */
export function SearchForm({ page, query, t, children }: SearchFormProps) {
  return (
    <search>
      <form className="trouble-search" method="get" action={pagePath(page, useLocale())}>
        <label htmlFor="q">{t('label')}</label>
        <KeptFields query={query} />
        {children}
        <button type="submit">{t('submit')}</button>
        <p className="hint" id="q-hint">
          {t('hint')}
        </p>
      </form>
    </search>
  );
}
