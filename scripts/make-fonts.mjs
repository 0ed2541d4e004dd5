/**
 * Makes the font files of `app/fonts` from the font's npm package. Run by hand when a character is added:
 *
 *     npm install --no-save subset-font@2 && node scripts/make-fonts.mjs && npm ci
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import {
  fontCharacters,
  moreCharacters,
  pictureCharacters,
} from '../lib/formats/preview/font-characters.mjs';

const origin = 'node_modules/@fontsource-variable/schibsted-grotesk';
const folder = 'app/fonts';
const font = await readFile(`${origin}/files/schibsted-grotesk-latin-wght-normal.woff2`);

/** One cut of the font; kerning is the only layout feature that is worth its bytes. */
async function cut(name, characters, targetFormat, wght) {
  const options = { targetFormat, keepFeatures: ['kern'], variationAxes: { wght } };
  const bytes = await subsetFont(font, characters, options);
  await writeFile(`${folder}/${name}`, bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}

await mkdir(folder, { recursive: true });
const pages = { min: 400, max: 800 };
await cut('schibsted-grotesk.woff2', fontCharacters, 'woff2', pages);
await cut('schibsted-grotesk-more.woff2', moreCharacters, 'woff2', pages);
// The renderer of preview pictures reads neither WOFF2 nor variable fonts.
for (const weight of [500, 800])
  await cut(`schibsted-grotesk-${weight}.ttf`, pictureCharacters, 'truetype', weight);
await writeFile(`${folder}/OFL.txt`, await readFile(`${origin}/LICENSE`));
