/**
 * Makes the font files of `app/fonts` from the font's npm package. Run by hand when a character is added:
 *
 *     npm install --no-save subset-font@2 && node scripts/make-fonts.mjs && npm ci
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
// The shaper that subset-font brings along.
import * as harfbuzz from 'harfbuzzjs';
import subsetFont from 'subset-font';

const origin = 'node_modules/@fontsource-variable/schibsted-grotesk';
const folder = 'app/fonts';

const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

const basicLatin = range(0x20, 0x7e);
// Names of servers are in small letters; of the capitals with a sign on them, only those of Danish and of loanwords occur.
const latin1Letters = `${range(0xdf, 0xff).replace('÷', '')}ÆØÅÉ`;
const punctuation = '\u00a0–—‘’“”«»…·§©↑↓';
const characters = basicLatin + latin1Letters + punctuation;
/** What stands beside each other in names and titles; and the least change worth its bytes, in units of 2048 to the em. */
const kerned = `${basicLatin.replace(/[^A-Za-z0-9.-]/g, '')}æøåÆØÅ`;
const leastKern = 20;

const font = await readFile(`${origin}/files/schibsted-grotesk-latin-wght-normal.woff2`);

/** One cut of the font; kerning is the only layout feature that is worth its bytes. */
const cut = (targetFormat, wght) =>
  subsetFont(font, characters, { targetFormat, keepFeatures: ['kern'], variationAxes: { wght } });

/**
 * One weight as the preview picture takes it: widths, outlines and kerning by character, in units of the font with y growing downwards.
 * Each outline is relative to where its character begins.
 */
async function outlines(weight) {
  const { buffer, byteOffset, length } = await cut('truetype', weight);
  const face = new harfbuzz.Face(new harfbuzz.Blob(buffer.slice(byteOffset, byteOffset + length)));
  const shaper = new harfbuzz.Font(face);
  const shape = (text) => {
    const run = new harfbuzz.Buffer();
    run.addText(text);
    run.guessSegmentProperties();
    harfbuzz.shape(shaper, run);
    return { glyph: run.getGlyphInfos()[0].codepoint, width: run.getGlyphPositions()[0].xAdvance };
  };
  const glyphs = {};
  const kerning = {};
  for (const character of characters) {
    const { glyph, width } = shape(character);
    glyphs[character] = { width, path: relativePath(shaper.glyphToJson(glyph)) };
    const pairs = [...kerned]
      .map((next) => [next, shape(character + next).width - width])
      .filter(([, kern]) => Math.abs(kern) >= leastKern);
    if (kerned.includes(character)) kerning[character] = Object.fromEntries(pairs);
  }
  const { ascender, descender } = shaper.hExtents();
  return { unitsPerEm: face.upem, ascent: ascender, descent: -descender, glyphs, kerning };
}

/** An outline with every point told from the one before, so that a text is the outlines of its characters, one after the other. */
function relativePath(commands) {
  let [x, y] = [0, 0];
  let start = [0, 0];
  const parts = commands.map(({ type, values }) => {
    if (type === 'Z') {
      [x, y] = start;
      return 'z';
    }
    const points = values.map((value, i) => Math.round(i % 2 ? -value : value));
    const numbers = points.map((value, i) => value - (i % 2 ? y : x));
    [x, y] = points.slice(-2);
    if (type === 'M') start = [x, y];
    return type.toLowerCase() + numbers.join(' ').replaceAll(' -', '-');
  });
  return parts.join('');
}

async function write(name, bytes) {
  await writeFile(`${folder}/${name}`, bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}

await mkdir(folder, { recursive: true });
await write('schibsted-grotesk.woff2', await cut('woff2', { min: 400, max: 800 }));
for (const weight of [500, 800]) {
  const rows = JSON.stringify(await outlines(weight)).replaceAll(/(?<=\}),/g, ',\n');
  await write(`preview-${weight}.json`, `${rows}\n`);
}
await write('OFL.txt', await readFile(`${origin}/LICENSE`));
