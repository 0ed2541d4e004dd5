'use client';

import { guarded } from '@/components/client/error-boundary';
import { useTicks } from './use-ticks';

/** The sign of a step that is done, in the list of contents. */
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
