import { inflateSync } from 'node:zlib';

/** What laying out text needs to know of a font. */
export type Font = {
  /** Whether the font can draw every character of a text. */
  covers: (text: string) => boolean;
  /** Width of a text on one line without kerning, in em; throws for a character that the font lacks. */
  width: (text: string) => number;
};

/** Reads a WOFF 1.0 file with a format 4 character map, as `scripts/make-fonts.mjs` makes them; throws for any other. */
export function readFont(woff: Buffer): Font {
  const tables = readTables(woff);
  const unitsPerEm = tables('head').readUInt16BE(18);
  const fullMetrics = tables('hhea').readUInt16BE(34);
  const hmtx = tables('hmtx');
  const glyphs = readCharacterMap(tables('cmap'));

  const advance = (character: string) => {
    const glyph = glyphs.get(character);
    if (!glyph) throw new Error('a character that the font lacks');
    return hmtx.readUInt16BE(Math.min(glyph, fullMetrics - 1) * 4) / unitsPerEm;
  };
  return {
    covers: (text) => [...text].every((character) => glyphs.has(character)),
    width: (text) => [...text].reduce((sum, character) => sum + advance(character), 0),
  };
}

function readTables(woff: Buffer): (tag: string) => Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF file');
  const tables = new Map<string, Buffer>();
  for (let i = 0; i < woff.readUInt16BE(12); i++) {
    const entry = 44 + i * 20;
    const [start, stored, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(start, start + stored);
    tables.set(woff.toString('latin1', entry, entry + 4), stored < length ? inflateSync(bytes) : bytes);
  }
  return (tag) => {
    const table = tables.get(tag);
    if (!table) throw new Error(`a font without ${tag}`);
    return table;
  };
}

/** Glyph number by character, from the first format 4 subtable. */
function readCharacterMap(cmap: Buffer): Map<string, number> {
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(8 + i * 8));
  const offset = offsets.find((at) => cmap.readUInt16BE(at) === 4);
  if (offset === undefined) throw new Error('a font without a format 4 character map');
  const map = cmap.subarray(offset);
  const width = map.readUInt16BE(6); // twice the number of segments, so the length of each of the four arrays
  const glyphs = new Map<string, number>();
  for (let at = 0; at < width; at += 2) {
    const last = map.readUInt16BE(14 + at);
    const first = map.readUInt16BE(16 + width + at);
    const delta = map.readUInt16BE(16 + 2 * width + at);
    const rangeAt = 16 + 3 * width + at;
    const range = map.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = range ? map.readUInt16BE(rangeAt + range + (code - first) * 2) : code;
      const glyph = range && !listed ? 0 : (listed + delta) & 0xffff;
      if (glyph) glyphs.set(String.fromCodePoint(code), glyph);
    }
  }
  return glyphs;
}
