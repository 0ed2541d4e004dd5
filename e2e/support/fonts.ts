import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

/** The ends between which the common sans-serif fonts lie: DejaVu Sans is as wide as Verdana, PT Sans Narrow as narrow as Arial Narrow. */
const families = { wide: 'dejavu-sans', narrow: 'pt-sans-narrow' } as const;
export type Font = keyof typeof families;
export const fonts = Object.keys(families) as Font[];

const faces = fonts.flatMap((font) =>
  ['400', '700'].map((weight) => {
    const family = families[font];
    const file = `node_modules/@fontsource/${family}/files/${family}-latin-${weight}-normal.woff2`;
    return { font, weight, data: readFileSync(path.resolve(file), 'base64') };
  }),
);

/** Brings both fonts along to every page that is opened from now on, so that the machine's own need not decide. */
export async function bringFonts(page: Page): Promise<void> {
  await page.addInitScript((brought) => {
    for (const { font, weight, data } of brought) {
      const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
      document.fonts.add(new FontFace(`test-${font}`, bytes, { weight }));
    }
  }, faces);
}

/** Sets all of the open page in one font: text, fields, buttons and code. */
export async function setIn(page: Page, font: Font): Promise<void> {
  await page.evaluate(async (name) => {
    const styles = new CSSStyleSheet();
    styles.replaceSync(`*, *::before, *::after { font-family: "test-${name}" !important }`);
    document.adoptedStyleSheets = [styles];
    await document.fonts.ready;
  }, font);
}
