import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { fieldOf, type Query, writeQuery } from '@/lib/address/query';
import { type PageKey, pagePath, pageRow } from '@/lib/pages';

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
  const isOpen = query.change.state === 'ok' || Object.values(query).some(({ state }) => state === 'invalid');
  if (!isOpen) {
    const { params, carries = [] } = pageRow(page);
    const own = Object.fromEntries([...params, ...carries].map((name) => [name, query[name]]));
    const search = writeQuery({ ...own, change: fieldOf(true as const) });
    return (
      <a className="change-link" href={`${pagePath(page, locale)}${search}#${card}`}>
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
