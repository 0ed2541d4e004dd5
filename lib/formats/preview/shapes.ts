import type { Side } from '@/lib/move/move';
import type { FittedText } from './fit-text';
import type { Font } from './font';

// Parts of an SVG file, each made of numbers, colours and outlines of ours: no text that anybody wrote is ever in it.

type Place = { x: number; y: number };

/** Lines of a text, `y` being the middle of the first one's letters and what hangs below them; `lineHeight` in parts of the size. */
export function textLines(
  { lines, size }: FittedText,
  font: Font,
  { x, y, colour, lineHeight = 1 }: Place & { colour: string; lineHeight?: number },
): string {
  const baseline = y + ((font.ascent - font.descent) / 2) * size;
  const drawn = lines.map((line, i) => {
    const { path, unitsPerEm } = font.outline(line.trimEnd());
    const at = `translate(${x} ${round(baseline + i * size * lineHeight)}) scale(${size / unitsPerEm})`;
    return `<path fill="${colour}" transform="${at}" d="${path}"/>`;
  });
  return drawn.join('');
}

/** The sign of a server, `size` in pixels: a circle with its left half filled for the old one, its right half for the new one. */
export function serverSign(side: Side, size: number, colour: string, { x, y }: Place): string {
  const radius = size / 2;
  const line = size / 8;
  const half = `M${x + radius} ${y}a${radius} ${radius} 0 0 ${side === 'from' ? 0 : 1} 0 ${size}z`;
  return (
    `<circle cx="${x + radius}" cy="${y + radius}" r="${radius - line / 2}" fill="none" stroke="${colour}" stroke-width="${line}"/>` +
    `<path fill="${colour}" d="${half}"/>`
  );
}

/** A box with round corners, `width` by `height` with its edge, which is dashed where what stands in it is not known. */
export function box(
  { x, y, width, height }: Place & { width: number; height: number },
  { fill, edge, isDashed }: { fill: string; edge: string; isDashed: boolean },
): string {
  const dashes = isDashed ? ' stroke-dasharray="6 4"' : '';
  return `<rect x="${x + 1}" y="${y + 1}" width="${width - 2}" height="${height - 2}" rx="19" fill="${fill}" stroke="${edge}" stroke-width="2"${dashes}/>`;
}

/** Lines drawn with a round pen `width` pixels wide. */
export function strokes(paths: string, width: number, colour: string): string {
  return `<path d="${paths}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** What stands in a file of a size, moved and scaled to a place in another. */
export function placed({ x, y }: Place, scale: number, content: string): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${content}</g>`;
}

const round = (value: number) => Math.round(value * 100) / 100;
