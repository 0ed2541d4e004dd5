import type { Side } from '../move/move';
import type { Server } from '../server/server';
import { siteName } from '../site';
import { type FittedText, fitHost, fitWords } from './fit-text';
import { fonts } from './fonts';
import { previewSize } from './preview-url';
import { type Preview, sidesOf } from './previews';
import { box, placed, serverSign, strokes, textLines } from './shapes';
import { type PreviewTexts, previewTexts } from './texts';

const paper = '#fbf9f4';
const ink = '#1d1b26';
const quiet = '#5d5a69';
const looks = {
  from: { colour: '#93430f', tint: '#fbe9da', edge: '#e8bf9e' },
  to: { colour: '#0b664d', tint: '#dcf0e7', edge: '#9fd0bd' },
};

const margin = 56;
const inner = previewSize.width - 2 * margin;
const headTop = 44;
const headHeight = 52;
const bottom = previewSize.height - 48;
const arrowSpace = 104;

/**
 * The preview picture of a page as an SVG file. Every text is laid out here, so that nothing can overflow, and drawn as outlines, so
 * that nothing of what a reader wrote stands in the file.
 */
export function previewSvg({ locale, guide, servers }: Preview): string {
  const texts = previewTexts[locale];
  const sides = sidesOf(guide);
  const isPersonal = sides.some((side) => servers[side]);
  const { title, summary } = texts[guide];
  const content = !isPersonal
    ? opening(title, summary)
    : sides.length > 1
      ? twoServers(title, texts, servers)
      : oneServer(title, texts, servers.to);
  const { width, height } = previewSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><path fill="${paper}" d="M0 0h${width}v${height}H0z"/>${head}${content}</svg>`;
}

const titleLine = 1.1;

function fitTitle(text: string, height: number, largest: number): FittedText {
  return fitWords(text, fonts[800], { width: inner, height, largest, lineHeight: titleLine });
}

/** Lines in the middle of a box that begins at `top`. */
function inMiddle(
  text: FittedText,
  weight: 500 | 800,
  at: { x: number; top: number; height: number; colour: string; lineHeight: number },
): string {
  const y = at.top + (at.height - (text.lines.length - 1) * text.size * at.lineHeight) / 2;
  return textLines(text, fonts[weight], { ...at, y });
}

/** The mark and name of the site. The mark is that of `components/site/logo.tsx`. */
const head = [
  placed(
    { x: margin, y: headTop },
    headHeight / 32,
    `<circle cx="5.5" cy="25.5" r="3" fill="${ink}"/><path d="M5.5 25.5C5.5 14 10 7.5 16 7.5c5 0 7.8 4.5 9 12" fill="none" stroke="${ink}" stroke-width="3.2"/>${strokes('M18.6 15.6 25.2 20.6 29.4 13.4', 3.2, ink)}`,
  ),
  inMiddle({ lines: [siteName], size: 38 }, 800, {
    x: margin + headHeight + 14,
    top: headTop,
    height: headHeight,
    colour: ink,
    lineHeight: 1,
  }),
].join('');

function twoServers(title: string, texts: PreviewTexts, { from, to }: Preview['servers']): string {
  const height = 166;
  const newTop = bottom - height;
  const oldTop = newTop - 20 - height;
  const width = inner - arrowSpace;
  const arrow = strokes('M14 84C104 96 104 256 20 268M34 238 14 269 49 281', 8, ink);
  return (
    titleAbove(oldTop, fitTitle(title, 92, 78)) +
    serverRow('from', from, {
      role: texts.oldServer,
      open: texts.oldServerOpen,
      top: oldTop,
      width,
      height,
    }) +
    serverRow('to', to, { role: texts.newServer, open: texts.newServerOpen, top: newTop, width, height }) +
    placed({ x: margin + width + 8, y: oldTop }, 1, arrow)
  );
}

function oneServer(title: string, texts: PreviewTexts, server: Server | null | undefined): string {
  const height = 220;
  const top = bottom - height;
  return (
    titleAbove(top, fitTitle(title, 200, 96)) +
    serverRow('to', server, { role: texts.yourServer, open: '', top, width: inner, height })
  );
}

function titleAbove(below: number, text: FittedText): string {
  const top = headTop + headHeight;
  return inMiddle(text, 800, { x: margin, top, height: below - top, colour: ink, lineHeight: titleLine });
}

/** What stands on the picture of a page that knows no server. */
function opening(title: string, summary: string): string {
  const heading = fitTitle(title, 214, 96);
  const lineHeight = 1.3;
  const words = fitWords(summary, fonts[500], { width: inner, height: 110, largest: 40, lineHeight });
  const top = headTop + headHeight + 16;
  const headingHeight = heading.lines.length * heading.size * titleLine;
  const below = top + headingHeight + 14;
  const wordsHeight = words.lines.length * words.size * lineHeight;
  const sign = 80;
  const hop = strokes('M14 88C48 4 182 -6 226 78M190 66 227 84 236 42', 10, ink);
  return (
    inMiddle(heading, 800, { x: margin, top, height: headingHeight, colour: ink, lineHeight: titleLine }) +
    inMiddle(words, 500, { x: margin, top: below, height: wordsHeight, colour: quiet, lineHeight }) +
    serverSign('from', sign, looks.from.colour, { x: margin, y: bottom - sign }) +
    placed({ x: margin + sign + 20, y: bottom - 115 }, 206 / 250, hop) +
    serverSign('to', sign, looks.to.colour, { x: margin + sign + 246, y: bottom - sign })
  );
}

type Row = {
  role: string;
  /** What stands in place of a server that is not known. */
  open: string;
  top: number;
  width: number;
  height: number;
};

function serverRow(side: Side, server: Server | null | undefined, row: Row): string {
  const { role, open, top, width, height } = row;
  const { colour, tint, edge } = looks[side];
  const lineHeight = 1.12;
  const room = { width: width - 68, height: height - 74, largest: 72, lineHeight };
  const text = server
    ? fitHost(server.host, fonts[800], room)
    : fitWords(open, fonts[500], { ...room, largest: 52 });
  const x = margin + 34;
  const labelled = { x: x + 48, top: top + 16, height: 44, colour, lineHeight: 1 };
  return (
    box({ x: margin, y: top, width, height }, { fill: server ? tint : paper, edge, isDashed: !server }) +
    serverSign(side, 34, colour, { x, y: top + 21 }) +
    inMiddle({ lines: [role], size: 36 }, 800, labelled) +
    inMiddle(text, server ? 800 : 500, {
      x,
      top: top + 60,
      height: height - 72,
      colour: server ? ink : quiet,
      lineHeight,
    })
  );
}
