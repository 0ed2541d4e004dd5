import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(process.cwd(), '.next/static/chunks');

const built = readdirSync(folder)
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));

// Names of built files are hashes. `styles/index.css` is the one with the order of the layers, `styles/print.css` the one that is
// nothing but its layer.
const isIndex = ({ text }: { text: string }) => text.includes('@layer tokens,');
const isPrint = ({ text }: { text: string }) => text.startsWith('@layer print{');

/** One text of the built style sheets that `belongs` picks, with addresses that resolve from a page. */
const textOf = (belongs: (sheet: (typeof built)[number]) => boolean) =>
  built
    .filter(belongs)
    .map(({ text }) => text)
    .join('')
    .replaceAll('../media/', '/_next/static/media/');

/** What a page needs down to its title: `styles/index.css`. */
export const styles = textOf(isIndex);

/** What stands below the title: `styles/content.css`. */
export const contentStyles = textOf((sheet) => !isIndex(sheet) && !isPrint(sheet));

/** The address of the font in them. */
export const font = styles.match(/url\(["']?([^"')]+\.woff2)/)?.[1];

/** The addresses of what is for print alone. */
export const printSheets = built.filter(isPrint).map(({ file }) => `/_next/static/chunks/${file}`);
