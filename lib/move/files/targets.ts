import { findSoftware, softwareIds } from '@/lib/facts/software/software';
import type { Software } from '@/lib/facts/software/types';
import { formatFor } from './convert';
import { tableKinds } from './kinds';

/** All software that reads a kind of file that we can write, in the order of our lists; the one with the id `first` before them. */
export function softwareThatReads(first: string | null = null): readonly Software[] {
  const able = softwareIds
    .map((id) => findSoftware({ id, version: null }))
    .filter((software) => tableKinds.some((kind) => formatFor(kind, software) !== null));
  return [...able.filter(({ id }) => id === first), ...able.filter(({ id }) => id !== first)];
}
