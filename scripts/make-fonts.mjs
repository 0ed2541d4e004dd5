/**
 * Makes the font files of `app/fonts` from the font's npm package. Run by hand when a character is added:
 *
 *     npm install --no-save subset-font@2 && node scripts/make-fonts.mjs && npm ci
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
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

const font = await readFile(`${origin}/files/schibsted-grotesk-latin-wght-normal.woff2`);

/** Writes one cut of the font; kerning is the only layout feature that is worth its bytes. */
async function cut(name, targetFormat, wght) {
  const options = { targetFormat, keepFeatures: ['kern'], variationAxes: { wght } };
  const bytes = await subsetFont(font, characters, options);
  await writeFile(`${folder}/${name}`, bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}

await mkdir(folder, { recursive: true });
await cut('schibsted-grotesk.woff2', 'woff2', { min: 400, max: 800 });
await cut('preview-500.woff', 'woff', 500);
await cut('preview-800.woff', 'woff', 800);
await writeFile(`${folder}/OFL.txt`, await readFile(`${origin}/LICENSE`));
