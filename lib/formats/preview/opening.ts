import { fitWords } from './fit-text';
import { fonts } from './fonts';
import {
  bottom,
  fitTitle,
  headBottom,
  ink,
  inMiddle,
  inner,
  looks,
  margin,
  quiet,
  titleLine,
} from './layout';
import { placed, serverSign, strokes } from './shapes';

/** What stands on the picture of a page that knows no server. */
export function opening(title: string, summary: string): string {
  const heading = fitTitle(title, 214, 96);
  const lineHeight = 1.3;
  const words = fitWords(summary, fonts[500], { width: inner, height: 110, largest: 40, lineHeight });
  const top = headBottom + 16;
  const height = heading.lines.length * heading.size * titleLine;
  const wordsHeight = words.lines.length * words.size * lineHeight;
  const below = { x: margin, top: top + height + 14, height: wordsHeight, colour: quiet, lineHeight };
  const sign = 80;
  const hop = strokes('M14 88C48 4 182 -6 226 78M190 66 227 84 236 42', 10, ink);
  return (
    inMiddle(heading, 800, { x: margin, top, height, colour: ink, lineHeight: titleLine }) +
    inMiddle(words, 500, below) +
    serverSign('from', sign, looks.from.colour, { x: margin, y: bottom - sign }) +
    placed({ x: margin + sign + 20, y: bottom - 115 }, 206 / 250, hop) +
    serverSign('to', sign, looks.to.colour, { x: margin + sign + 246, y: bottom - sign })
  );
}
