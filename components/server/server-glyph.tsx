import type { Side } from '@/lib/move/move';

/**
 * The sign of a server: a circle with its left half filled for the old one, its right half for the new one. A page has dozens of
 * them, so it is drawn by the style sheet, and each is made once: an element that a page has already is sent as a reference.
 */
export const serverGlyph: Record<Side, React.ReactNode> = {
  from: <span className="glyph glyph-from" aria-hidden="true" />,
  to: <span className="glyph glyph-to" aria-hidden="true" />,
};

/**
 * The same sign where no style sheet reaches, `size` in pixels: two boxes, because the renderer of the preview pictures needs longer
 * for each `<svg>` than for all its text.
 */
export function DrawnServerGlyph({ side, size }: { side: Side; size: number }) {
  const border = size / 8;
  return (
    <div
      style={{
        width: size,
        height: size,
        boxSizing: 'border-box',
        display: 'flex',
        position: 'relative',
        border: `${border}px solid currentColor`,
        borderRadius: size / 2,
      }}
    >
      <div
        style={{
          // Over the border too, so that no seam shows between them.
          position: 'absolute',
          top: -border,
          [side === 'from' ? 'left' : 'right']: -border,
          width: size / 2,
          height: size,
          background: 'currentColor',
          borderRadius: side === 'from' ? `${size}px 0 0 ${size}px` : `0 ${size}px ${size}px 0`,
        }}
      />
    </div>
  );
}
