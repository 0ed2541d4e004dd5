import { guideKeys, type PageKey, pageKeys } from '@/lib/pages';

/** The pages above a page and itself, from the front page down: by the folders of its key, where they are pages. */
export function trailTo(key: PageKey): readonly PageKey[] {
  if (key === '') return [''];
  const folders = key.split('/');
  const above = folders.map((_, depth) => folders.slice(0, depth + 1).join('/'));
  return ['', ...above.filter((part): part is PageKey => pageKeys.some((known) => known === part))];
}

/** The guides before and after a guide, in the order a reader meets them; null at the ends, and for what is no guide. */
export function neighboursOf(key: PageKey): { previous: PageKey | null; next: PageKey | null } {
  const order: readonly PageKey[] = guideKeys;
  const at = order.indexOf(key);
  // The move guide ends with where to go next.
  if (at < 0 || key === 'guide/move-server') return { previous: null, next: null };
  return { previous: order[at - 1] ?? null, next: order[at + 1] ?? null };
}
