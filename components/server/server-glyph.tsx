import type { Side } from '@/lib/move/move';

/**
 * The sign of a server: a circle with its left half filled for the old one, its right half for the new one. A page has dozens of
 * them, so it is drawn by the style sheet, and each is made once: an element that a page has already is sent as a reference.
 */
export const serverGlyph: Record<Side, React.ReactNode> = {
  from: <span className="glyph glyph-from" aria-hidden="true" />,
  to: <span className="glyph glyph-to" aria-hidden="true" />,
};
