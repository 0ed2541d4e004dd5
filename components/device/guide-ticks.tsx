'use client';

import { createContext, useContext, useMemo } from 'react';
import { readTicks, type Ticks, withTick, writeTicks } from '@/lib/device/ticks';
import { store, stored, useStored } from './store';

const GuideKey = createContext<string | null>(null);

/** Around a guide: says where on the device its ticks are kept. */
export function GuideTicks({ storageKey, children }: { storageKey: string; children: React.ReactNode }) {
  return <GuideKey value={storageKey}>{children}</GuideKey>;
}

/** The ticks of the guide around, and how to put one, take one away or take all away. */
export function useTicks(): {
  ticks: Ticks;
  tick: (id: string, isTicked: boolean) => void;
  clear: () => void;
} {
  const key = useContext(GuideKey) ?? '';
  const kept = useStored(key);
  const ticks = useMemo(() => readTicks(kept), [kept]);
  return {
    ticks,
    // Read anew, so that what another tab has just ticked is kept.
    tick: (id, isTicked) => store(key, writeTicks(withTick(readTicks(stored(key)), id, isTicked))),
    clear: () => store(key, null),
  };
}
