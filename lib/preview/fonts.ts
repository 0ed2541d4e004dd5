import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readFont } from './font';

// Spelt out one by one, so that the build finds both files and takes them along.
const files = {
  500: readFileSync(path.join(process.cwd(), 'app/fonts/preview-500.woff')),
  800: readFileSync(path.join(process.cwd(), 'app/fonts/preview-800.woff')),
};

/** The two weights of the picture, measured. */
export const fonts = { 500: readFont(files[500]), 800: readFont(files[800]) };

/** The same two as the renderer takes them. */
export const fontFiles = ([500, 800] as const).map((weight) => ({
  name: 'Schibsted Grotesk',
  data: files[weight],
  weight,
  style: 'normal' as const,
}));
