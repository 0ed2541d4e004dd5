import { drawQr } from '@/lib/formats/qr';
import { inLines, svgText } from './svg';

/** The words on a poster, in its language. */
export type PosterWords = { title: string; text: string; scan: string; footer: string };

const font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Lines of text in millimetres from the top of the page, and where the next may begin. */
function lines(
  texts: string[],
  top: number,
  size: number,
  attributes: string,
): { svg: string; bottom: number } {
  const step = size * 1.25;
  const svg = texts.map(
    (text, index) =>
      `<text x="105" y="${top + size + index * step}" font-size="${size}" ${attributes}>${svgText(text)}</text>`,
  );
  return { svg: svg.join('\n'), bottom: top + texts.length * step };
}

/**
 * A poster as an SVG file: what it is about, the server in full, a QR code, and the same address to type. Drawn in the millimetres of
 * A4, it fills whatever it is opened or printed on, so that other paper is still one sheet. Black on white, so that any printer does.
 */
export function drawPoster(host: string, address: string, words: PosterWords): string {
  const title = lines(inLines(words.title, 28), 22, 11, 'font-weight="800"');
  const long = host.length > 26;
  const name = lines(
    inLines(host, long ? 36 : 26),
    title.bottom + 3,
    long ? 7 : 11,
    'font-weight="700" fill="#00664a"',
  );
  const text = lines(inLines(words.text, 58), name.bottom + 5, 6, '');
  const qr = drawQr(address);
  const typed = inLines(address.replace(/^https?:\/\//, ''), 64);
  const typedTop = 282 - typed.length * 5.625;
  const free = { top: text.bottom + 4, bottom: typedTop - 14 };
  const side = Math.min(135, free.bottom - free.top);
  const drawing = qr
    ? `<svg x="${105 - side / 2}" y="${(free.top + free.bottom - side) / 2}" width="${side}" height="${side}" viewBox="0 0 ${qr.size} ${qr.size}"><path d="${qr.path}" stroke="#000" shape-rendering="crispEdges"/></svg>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%" viewBox="0 0 210 297" font-family="${font}" text-anchor="middle" fill="#1c1a27">
<title>${svgText(`${words.title} ${host}`)}</title>
<rect width="210" height="297" fill="#fff"/>
${title.svg}
${name.svg}
${text.svg}
${drawing}
${lines([words.scan], typedTop - 12, 5.5, 'font-weight="700"').svg}
${lines(typed, typedTop, 4.5, '').svg}
${lines([words.footer], 285, 4, 'fill="#56535f"').svg}
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
