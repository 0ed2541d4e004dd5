import type { Server } from '@/lib/address/server/server';
import type { Side } from '@/lib/move/move';
import type { Servers } from '@/lib/pages/previews';
import { fitHost, fitWords } from './fit-text';
import { fonts } from './fonts';
import { bottom, fitTitle, ink, inMiddle, inner, looks, margin, paper, quiet, titleAbove } from './layout';
import { box, placed, serverSign, strokes } from './shapes';
import type { PreviewTexts } from './texts';

const arrowSpace = 104;

/** What stands on the picture of a page about two servers of which it knows at least one. */
export function twoServers(title: string, texts: PreviewTexts, { from, to }: Servers): string {
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

/** What stands on the picture of a page that knows the reader's server. */
export function oneServer(title: string, texts: PreviewTexts, server: Server | null | undefined): string {
  const height = 220;
  const top = bottom - height;
  return (
    titleAbove(top, fitTitle(title, 200, 96)) +
    serverRow('to', server, { role: texts.yourServer, open: '', top, width: inner, height })
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
  const place = { x, top: top + 60, height: height - 72, colour: server ? ink : quiet, lineHeight };
  return (
    box({ x: margin, y: top, width, height }, { fill: server ? tint : paper, edge, isDashed: !server }) +
    serverSign(side, 34, colour, { x, y: top + 21 }) +
    inMiddle({ lines: [role], size: 36 }, 800, {
      x: x + 48,
      top: top + 16,
      height: 44,
      colour,
      lineHeight: 1,
    }) +
    inMiddle(text, server ? 800 : 500, place)
  );
}
