import { inflateSync } from 'node:zlib';

/** The advance width of each character in a TrueType file, in em, by its `cmap` (format 4) and `hmtx`. */
export function advanceWidths(file: Buffer): Map<string, number> {
  const table = (name: string) => {
    for (let at = 12; at < 12 + 16 * file.readUInt16BE(4); at += 16)
      if (file.toString('latin1', at, at + 4) === name) return file.subarray(file.readUInt32BE(at + 8));
    throw new Error(`no table ${name}`);
  };
  const unitsPerEm = table('head').readUInt16BE(18);
  const metrics = table('hmtx');
  const mostMetrics = table('hhea').readUInt16BE(34);
  const cmap = table('cmap');
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(4 + 8 * i + 4));
  const found = subtables.map((at) => cmap.subarray(at)).find((each) => each.readUInt16BE(0) === 4);
  if (!found) throw new Error('no cmap of format 4');
  const segments = found.readUInt16BE(6);
  const widths = new Map<string, number>();
  for (let at = 0; at < segments; at += 2) {
    const last = found.readUInt16BE(14 + at);
    const first = found.readUInt16BE(16 + segments + at);
    const delta = found.readUInt16BE(16 + 2 * segments + at);
    const rangeAt = 16 + 3 * segments + at;
    const range = found.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const mapped = range === 0 ? code : found.readUInt16BE(rangeAt + range + 2 * (code - first));
      const glyph = mapped === 0 && range !== 0 ? 0 : (mapped + delta) & 0xffff;
      if (glyph === 0) continue;
      const advance = metrics.readUInt16BE(4 * Math.min(glyph, mostMetrics - 1));
      widths.set(String.fromCodePoint(code), advance / unitsPerEm);
    }
  }
  return widths;
}

/** The width of the frame within which a PNG (8 bits, RGB or RGBA) has another colour than in its corner: left, top, right, bottom. */
export function emptyFrame(png: Buffer): number[] {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const bytes = png[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts));
  let above = Buffer.alloc(width * bytes);
  let corner = Buffer.alloc(0);
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y++) {
    const row = raw.subarray(y * (width * bytes + 1) + 1, (y + 1) * (width * bytes + 1));
    unfilter(row, above, raw[y * (width * bytes + 1)] ?? 0, bytes);
    above = row;
    if (y === 0) corner = Buffer.from(row.subarray(0, 3));
    for (let x = 0; x < width; x++) {
      const at = x * bytes;
      if (row[at] === corner[0] && row[at + 1] === corner[1] && row[at + 2] === corner[2]) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return [left, top, width - 1 - right, height - 1 - bottom];
}

/** Undoes the filter of one row in place (PNG specification, 9.2). */
function unfilter(row: Buffer, above: Buffer, filter: number, bytes: number) {
  if (filter === 0) return;
  for (let i = 0; i < row.length; i++) {
    const a = i < bytes ? 0 : (row[i - bytes] ?? 0);
    const b = above[i] ?? 0;
    row[i] = (row[i] ?? 0) + predicted(filter, a, b, i < bytes ? 0 : (above[i - bytes] ?? 0));
  }
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  return filter === 3 ? (left + above) >> 1 : paeth(left, above, corner);
}

function paeth(a: number, b: number, c: number): number {
  const pa = Math.abs(b - c);
  const pb = Math.abs(a - c);
  const pc = Math.abs(a + b - 2 * c);
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
}
