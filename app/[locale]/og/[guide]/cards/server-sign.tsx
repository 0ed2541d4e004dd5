import type { Side } from '@/lib/move/move';
import { sideColours } from './look';

/** The sign of a server, as on the site: an open square for the old one, a full circle for the new one. `size` in pixels. */
export function ServerSign({ side, size }: { side: Side; size: number }) {
  const { colour } = sideColours[side];
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      {side === 'from' ? (
        <rect x="3" y="3" width="26" height="26" rx="4" stroke={colour} strokeWidth="5" />
      ) : (
        <circle cx="16" cy="16" r="15" fill={colour} />
      )}
    </svg>
  );
}
