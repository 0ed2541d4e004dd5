import { textWidth } from '@/lib/formats/preview/text-width';
import { drawQr } from '@/lib/formats/qr';
import { siteName } from '@/lib/pages/site';
import { inLines, svgText } from './svg';

/** The words on a poster, in its language. `old` and `new` stand above the two servers. */
export type PosterWords = {
  title: string;
  text: string;
  old: string;
  new: string;
  yourServer: string;
  scan: string;
  footer: string;
};

/** The two servers as they are shown; the old one is null where the poster is for everybody. */
export type PosterServers = { from: string | null; to: string };

const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
const ink = '#1c1a27';
const sides = {
  old: { paper: '#fcebdf', line: '#e5ad87', ink: '#8f3a0b' },
  new: { paper: '#e1f3eb', line: '#8cc9b2', ink: '#00664a' },
} as const;

/** Millimetres: the edge of what is printed, and of what stands in a panel. */
const left = 18;
const width = 210 - 2 * left;
const inner = left + 8;
const panelWidth = width - 2 * 8;

/** By how much the fonts that a device may have are wider than that of our pictures, at most. */
const widest = 1.2;

/** The largest size, at most `size`, at which every one of these lines is within a width in millimetres, whatever the font. */
function fitted(texts: readonly string[], size: number, room: number): number {
  return Math.min(size, ...texts.map((text) => room / (textWidth(text) * widest)));
}

type Drawn = { svg: string; bottom: number };

/** Lines of text in millimetres from the top of the page, and where the next may begin. */
function lines(texts: string[], x: number, top: number, size: number, attributes = ''): Drawn {
  const step = size * 1.25;
  const svg = texts.map(
    (text, index) =>
      `<text x="${x}" y="${top + size + index * step}" font-size="${size}" ${attributes}>${svgText(text)}</text>`,
  );
  return { svg: svg.join('\n'), bottom: top + texts.length * step };
}

/** The head of a panel: the sign of its side, what it is, and the server in full. */
function head(side: keyof typeof sides, label: string, name: string, top: number): Drawn {
  const { ink: fill } = sides[side];
  const sign =
    side === 'old'
      ? `<rect x="${inner}" y="${top + 6.4}" width="3.6" height="3.6" fill="none" stroke="${fill}" stroke-width="1"/>`
      : `<circle cx="${inner + 1.9}" cy="${top + 8.2}" r="2.2" fill="${fill}"/>`;
  const said = lines([label], inner + 6.5, top + 4.6, 4.8, `font-weight="700" fill="${fill}"`);
  const [size, length] = name.length > 32 ? [5, 48] : [8.5, 32];
  const names = inLines(name, length);
  const server = lines(
    names,
    inner,
    said.bottom + 0.5,
    fitted(names, size, panelWidth),
    `font-weight="800" fill="${ink}"`,
  );
  return { svg: [sign, said.svg, server.svg].join('\n'), bottom: server.bottom + 2 };
}

function panel(side: keyof typeof sides, top: number, bottom: number): string {
  const { paper, line } = sides[side];
  return `<rect x="${left}" y="${top}" width="${width}" height="${bottom - top}" rx="5" fill="${paper}" stroke="${line}" stroke-width=".6"/>`;
}

/**
 * A poster as an SVG file: the old server, an arrow, and the new one in full with a QR code and a short address to type. Drawn in the
 * millimetres of A4, it fills whatever it is opened or printed on, so that other paper is still one sheet. Without colour the two sides
 * still differ by sign and word.
 *
 * @param address what the code leads to
 * @param typed the same for people without a camera
 */
export function drawPoster(
  { from, to }: PosterServers,
  address: string,
  typed: string,
  words: PosterWords,
): string {
  const title = lines(inLines(words.title, 18), left, 28, 14, 'font-weight="800" letter-spacing="-.3"');
  const text = lines(inLines(words.text, 50), left, title.bottom + 1, 6, 'fill="#56535f"');
  const oldTop = text.bottom + 5;
  const old = head('old', words.old, from ?? words.yourServer, oldTop);
  const newTop = old.bottom + 11;
  const own = head('new', words.new, to, newTop);
  const newBottom = 281;
  const plain = typed.replace(/^https?:\/\//, '');
  const [largest, length] = plain.length > 100 ? [3.2, 84] : [5.2, 50];
  const addressLines = inLines(plain, length);
  const size = fitted(addressLines, largest, panelWidth);
  const addressTop = newBottom - 5 - addressLines.length * size * 1.25;
  const scanTop = addressTop - 8;
  const free = scanTop - 2 - own.bottom;
  const side = Math.min(100, free);
  const qr = drawQr(address);
  const [qrLeft, qrTop] = [105 - side / 2, own.bottom + (free - side) / 2];
  const code = qr
    ? `<rect x="${qrLeft}" y="${qrTop}" width="${side}" height="${side}" rx="3" fill="#fff"/>
<svg x="${qrLeft}" y="${qrTop}" width="${side}" height="${side}" viewBox="0 0 ${qr.size} ${qr.size}"><path d="${qr.path}" stroke="#000" shape-rendering="crispEdges"/></svg>`
    : '';
  const arrow = old.bottom + 1.5;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%" viewBox="0 0 210 297" font-family="${font}" fill="${ink}">
<title>${svgText([words.title, from, to].filter(Boolean).join(' · '))}</title>
<rect width="210" height="297" fill="#fff"/>
<g transform="translate(${left} 13) scale(.34)" fill="none" stroke="${ink}" stroke-width="3.2">
<circle cx="5.5" cy="25.5" r="3" fill="${ink}" stroke="none"/>
<path d="M5.5 25.5C5.5 14 10 7.5 16 7.5c5 0 7.8 4.5 9 12"/>
<path d="M18.6 15.6 25.2 20.6 29.4 13.4" stroke-linecap="round" stroke-linejoin="round"/>
</g>
${lines([siteName], left + 13, 14, 7, 'font-weight="800"').svg}
${title.svg}
${text.svg}
${panel('old', oldTop, old.bottom)}
${old.svg}
<path d="M105 ${arrow}v7m-4-3.6 4 4 4-4" fill="none" stroke="${ink}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>
${panel('new', newTop, newBottom)}
${own.svg}
${code}
${lines([words.scan], 105, scanTop, fitted([words.scan], 4.7, panelWidth), 'font-weight="700" text-anchor="middle"').svg}
${lines(addressLines, 105, addressTop, size, 'text-anchor="middle"').svg}
${lines([words.footer], 105, 284, 4, 'fill="#56535f" text-anchor="middle"').svg}
</svg>
`;
}

/** The QR code of an address alone, as an SVG file; null for an address that no code can hold. */
export function drawQrFile(address: string): string | null {
  const qr = drawQr(address);
  return (
    qr &&
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${qr.size} ${qr.size}" width="${qr.size * 8}" height="${qr.size * 8}">
<title>${svgText(address)}</title>
<rect width="${qr.size}" height="${qr.size}" fill="#fff"/>
<path d="${qr.path}" stroke="#000" shape-rendering="crispEdges"/>
</svg>
`
  );
}
