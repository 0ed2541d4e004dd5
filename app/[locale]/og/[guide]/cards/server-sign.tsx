import type { Side } from '@/lib/move/move';
import { sideColours } from './look';

/** The sign of a server: a circle with its left half filled for the old one, its right half for the new one. `size` in pixels. */
export function ServerSign({ side, size }: { side: Side; size: number }) {
  const { colour } = sideColours[side];
  const half = side === 'from' ? 'M16 0a16 16 0 0 0 0 32z' : 'M16 0a16 16 0 0 1 0 32z';
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <circle cx="16" cy="16" r="14" stroke={colour} strokeWidth="4" />
      <path d={half} fill={colour} />
    </svg>
  );
}
