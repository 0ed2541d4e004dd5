import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { fieldOf, hasUnreadable, type Query, writeQuery } from '@/lib/address/query';
import type { PageKey } from '@/lib/pages';
import { pageHref } from '@/lib/pages/page-href';

type ChangeFormProps = {
  query: Query;
  page: PageKey;
  /** The `id` of the card around it. */
  card?: string;
  label: string;
  /** The form. */
  children: ReactNode;
};

/**
 * The form for servers that are known: a link to the page with the form open, and the open form on that page and wherever a value could
 * not be parsed. The form is not merely folded away, for browsers look at every field of a page, seen or not (decision 0039).
 */
export function ChangeForm({ query, page, card = 'servers', label, children }: ChangeFormProps) {
  const locale = useLocale();
  if (query.change.state === 'empty' && !hasUnreadable(query)) {
    // What is known stands in the address, so that there is a query to go on with.
    const change = writeQuery({ change: fieldOf(true as const) }).replace('?', '&');
    return (
      <a className="change-link" href={`${pageHref(page, locale, query)}${change}#${card}`}>
        {label}
      </a>
    );
  }
  return (
    <details open>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
