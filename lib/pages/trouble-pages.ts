import { type TroubleId, troubleGroupOf, troubleIds } from '../help/entries';
import type { Page } from './page';

/** The page of an entry, as the list of pages knows it. */
export type TroublePageKey = `guide/trouble/${TroubleId}`;

/** Key of the page of an entry. */
export function troublePage(id: TroubleId): TroublePageKey {
  return `guide/trouble/${id}`;
}

function row(id: TroubleId): Page {
  return {
    params: ['from', 'to', 'fromSoftware', 'toSoftware', 'change'],
    namespace: 'Trouble',
    preview: `trouble-${troubleGroupOf(id)}`,
  };
}

/** A page for each entry. One folder renders them all: the last part of the key is its parameter. */
export const troublePages = Object.fromEntries(troubleIds.map((id) => [troublePage(id), row(id)])) as Record<
  TroublePageKey,
  Page
>;
