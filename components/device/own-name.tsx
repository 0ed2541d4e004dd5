'use client';

import { useEffect } from 'react';
import { nameKey } from '@/lib/device/keys';
import { nameIn } from '@/lib/device/names';
import type { Side } from '@/lib/move/move';
import { useStored } from './store';

/** Writes the reader's own name into a drawing's handle once the device knows it. Draws nothing itself. */
export function OwnName({ within, side, host }: { within: string; side: Side; host: string }) {
  const kept = useStored(nameKey(side, host));
  useEffect(() => {
    const place = document.getElementById(within)?.querySelector<HTMLElement>('.own-name');
    if (!place) return;
    const example = place.textContent;
    // What is kept may have been put there by somebody else's hand.
    place.textContent = (kept && nameIn(kept)) ?? example;
    return () => {
      place.textContent = example;
    };
  }, [within, kept]);
  return null;
}
