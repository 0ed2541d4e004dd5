import { useMemo } from 'react';
import { readTicks, type Ticks } from '@/lib/browser/storage/ticks';
import { store, useStored } from './store';

/** The ticks of a guide, by the key they are kept under, and how to take all away. */
export function useTicks(storageKey: string): { ticks: Ticks; clear: () => void } {
  const kept = useStored(storageKey);
  const ticks = useMemo(() => readTicks(kept), [kept]);
  return { ticks, clear: () => store(storageKey, null) };
}
