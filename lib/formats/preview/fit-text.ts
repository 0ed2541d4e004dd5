import { textWidth } from './text-width';

/** A text laid out in lines: the same characters in the same order, font size in pixels. */
export type FittedText = { lines: readonly string[]; size: number };

/** A box in pixels, the largest font size worth having in it, and the height of a line as a part of the size. */
export type Box = { width: number; height: number; largest: number; lineHeight: number };

const smallest = 8;

/** Pixels of a box that stay free, so that a text that fills it is inside it after rounding too. */
const spare = 0.001;

/** The largest setting of words in a box; a word is broken only where it is wider than the box at any size. */
export function fitWords(text: string, box: Box): FittedText {
  return largestFit(box, [(width) => wrap(text, width, / /)]) ?? fitHost(text, box);
}

/**
 * The largest setting of a host in a box: broken after dots and hyphens where that costs no size, else at any character.
 * Throws where not even the smallest size fits, which no host of 253 characters does to the boxes of the picture.
 */
export function fitHost(host: string, box: Box): FittedText {
  const fitted = largestFit(box, [(width) => wrap(host, width, /[.-]/), (width) => wrap(host, width, null)]);
  if (!fitted) throw new Error('a text too long for its box');
  return fitted;
}

/** A text in lines of at most a width in em, or null where it cannot be broken so. */
type Setting = (width: number) => string[] | null;

function largestFit(box: Box, settings: readonly Setting[]): FittedText | null {
  for (let size = box.largest; size >= smallest; size--) {
    const mostLines = Math.floor((box.height - spare) / (size * box.lineHeight));
    const width = (box.width - spare) / size;
    for (const setting of settings) {
      const lines = setting(width);
      if (lines && lines.length <= mostLines) return { lines: evenOut(lines, width, setting), size };
    }
  }
  return null;
}

/** The same text in as many lines, as equally long as they will get. */
function evenOut(lines: string[], width: number, setting: Setting): string[] {
  const tighter = lines.length > 1 ? setting(width * 0.97) : null;
  return tighter?.length === lines.length ? evenOut(tighter, width * 0.97, setting) : lines;
}

/** Lines of at most a width in em, each as full as the break allows; null where a piece between breaks is too wide. */
function wrap(text: string, width: number, breakAfter: RegExp | null): string[] | null {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of breakAfter ? text.split(new RegExp(`(?<=${breakAfter.source})`)) : text) {
    const needed = textWidth(piece.trimEnd());
    if (needed > width) return null;
    if (used + needed > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += piece;
    used += textWidth(piece);
  }
  return [...lines, line];
}
