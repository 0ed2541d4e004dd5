import { useMemo } from 'react';
import { readTicks, type Ticks } from '@/lib/browser/storage/ticks';
import { useStored, writeStored } from './storage';

/** The ticks of a guide by their storage key, and a function that removes them all. */
export function useTicks(storageKey: string): { ticks: Ticks; clear: () => void } {
  const kept = useStored(storageKey);
  const ticks = useMemo(() => readTicks(kept), [kept]);
  return { ticks, clear: () => writeStored(storageKey, null) };
}
