import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(process.cwd(), '.next/static/chunks');

/** The style sheets of the build as one text, with the addresses in them as seen from a page. */
export const builtStyles = readdirSync(folder)
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .join('')
  .replaceAll('../media/', '/_next/static/media/');

/** The address of the font in them. */
export const builtFont = builtStyles.match(/url\(["']?([^"')]+\.woff2)/)?.[1];
