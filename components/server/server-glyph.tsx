import type { Side } from '@/lib/move/move';

/**
 * The icon of a server: an open square for the old one, a full circle for the new one, a triangle for the first server of somebody who has
 * moved before. Drawn by CSS. Shared elements, so that React serializes each once per page.
 */
export const serverGlyph: Record<Side | 'first', React.ReactNode> = {
  from: <span className="glyph glyph-from" aria-hidden="true" />,
  to: <span className="glyph glyph-to" aria-hidden="true" />,
  first: <span className="glyph glyph-first" aria-hidden="true" />,
};
