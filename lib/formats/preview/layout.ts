import { previewSize } from '@/lib/pages/preview-url';
import { type FittedText, fitWords } from './fit-text';
import { fonts } from './fonts';
import { textLines } from './shapes';

/** The colours of the picture: its ground, its letters, and those of the old and the new server. */
export const paper = '#fbf9f4';
export const ink = '#1d1b26';
export const quiet = '#5d5a69';
export const looks = {
  from: { colour: '#93430f', tint: '#fbe9da', edge: '#e8bf9e' },
  to: { colour: '#0b664d', tint: '#dcf0e7', edge: '#9fd0bd' },
} as const;

/** The lines, in pixels, that everything keeps to: the site's name stands between the first two, the rest above `bottom`. */
export const margin = 56;
export const inner = previewSize.width - 2 * margin;
export const headTop = 44;
export const headBottom = 96;
export const bottom = previewSize.height - 48;

/** Height of a title's line as a part of its size. */
export const titleLine = 1.1;

/** A title in the largest setting for a height. */
export function fitTitle(text: string, height: number, largest: number): FittedText {
  return fitWords(text, fonts[800], { width: inner, height, largest, lineHeight: titleLine });
}

/** Where lines are drawn: in the middle of a box that begins at `top`. */
export type Middle = { x: number; top: number; height: number; colour: string; lineHeight: number };

/** Lines of a text in the middle of a box. */
export function inMiddle(text: FittedText, weight: 500 | 800, at: Middle): string {
  const y = at.top + (at.height - (text.lines.length - 1) * text.size * at.lineHeight) / 2;
  return textLines(text, fonts[weight], { ...at, y });
}

/** A title in the middle between the site's name and what begins below. */
export function titleAbove(below: number, text: FittedText): string {
  const height = below - headBottom;
  return inMiddle(text, 800, { x: margin, top: headBottom, height, colour: ink, lineHeight: titleLine });
}
