import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(process.cwd(), '.next/static/chunks');

/** The built style sheets as one text, with addresses that resolve from a page. */
export const styles = readdirSync(folder)
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .join('')
  .replaceAll('../media/', '/_next/static/media/');

/** The address of the font in them. */
export const font = styles.match(/url\(["']?([^"')]+\.woff2)/)?.[1];
