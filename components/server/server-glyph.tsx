import type { Side } from '@/lib/move/move';

/**
 * The sign of a server: a circle with its left half filled for the old one, its right half for the new one. A page has dozens of
 * them, so it is drawn by the style sheet, and each is made once: an element that a page has already is sent as a reference.
 */
export const serverGlyph: Record<Side, React.ReactNode> = {
  from: <span className="glyph glyph-from" aria-hidden="true" />,
  to: <span className="glyph glyph-to" aria-hidden="true" />,
};

/** The same sign where no style sheet reaches, `size` as in Logo. */
export function DrawnServerGlyph({ side, size }: { side: Side; size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.75" fill="none" stroke="currentColor" strokeWidth="2" />
      <path
        d={side === 'from' ? 'M8 1.5a6.5 6.5 0 0 0 0 13z' : 'M8 1.5a6.5 6.5 0 0 1 0 13z'}
        fill="currentColor"
      />
    </svg>
  );
}
