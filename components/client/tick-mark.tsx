'use client';

import { guarded } from '@/components/client/guarded';
import { useTicks } from './storage/use-ticks';

/** A check mark in the table of contents, shown when the step is ticked. */
export const TickMark = guarded(function TickMark({
  storageKey,
  id,
  label,
}: Record<'storageKey' | 'id' | 'label', string>) {
  const { ticks } = useTicks(storageKey);
  return (
    ticks.has(id) && (
      <svg className="tick-mark" width="16" height="16" viewBox="0 0 16 16" role="img" aria-label={label}>
        <path
          d="M3 8.5l3.5 3.5L13 4.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.25"
          strokeLinecap="round"
        />
      </svg>
    )
  );
});
