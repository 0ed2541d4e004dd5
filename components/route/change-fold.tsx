import type { ReactNode } from 'react';
import { fieldOf, type Query, writeQuery } from '@/lib/address/query';

type ChangeFoldProps = {
  query: Query;
  /** The path of the page. */
  path: string;
  /** The `id` of the card around it. */
  place?: string;
  label: string;
  /** The form. */
  children: ReactNode;
};

/**
 * A link to the same page with the form for its servers, which is there at once where a value could not be parsed. The form is not
 * merely folded away: once a page is read, Chromium looks at each of its fields and styles and lays out what is around them (decision 0039).
 */
export function ChangeFold({ query, path, place = 'servers', label, children }: ChangeFoldProps) {
  const isOpen = query.change.state === 'ok' || Object.values(query).some(({ state }) => state === 'invalid');
  if (!isOpen) {
    const href = `${path}${writeQuery({ ...query, change: fieldOf(true as const) })}#${place}`;
    return (
      <a className="change-link" href={href}>
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
