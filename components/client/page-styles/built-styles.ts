import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(process.cwd(), '.next/static/chunks');

const built = readdirSync(folder)
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));

// Names of built files are hashes, and `styles/print.css` is the one that is nothing but its layer.
const isPrint = ({ text }: { text: string }) => text.startsWith('@layer print{');

/** The built style sheets as one text, without the one for print, with addresses that resolve from a page. */
export const styles = built
  .filter((sheet) => !isPrint(sheet))
  .map(({ text }) => text)
  .join('')
  .replaceAll('../media/', '/_next/static/media/');

/** The address of the font in them. */
export const font = styles.match(/url\(["']?([^"')]+\.woff2)/)?.[1];

/** The addresses of what is for print alone. */
export const printSheets = built.filter(isPrint).map(({ file }) => `/_next/static/chunks/${file}`);
