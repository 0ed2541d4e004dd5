/** One weight of the font as `scripts/make-fonts.mjs` writes it: by character, in units of the font, y growing downwards. */
export type FontFile = {
  unitsPerEm: number;
  /** How far the letters reach above the line they stand on, and below it. */
  ascent: number;
  descent: number;
  /** Outlines are SVG paths relative to where the character begins. */
  glyphs: Record<string, { width: number; path: string }>;
  /** What the space between two characters changes by, the first character first. */
  kerning: Record<string, Record<string, number>>;
};

/** What laying out and drawing text needs to know of a font. */
export type Font = {
  /** How far the letters reach above and below the line they stand on, in em. */
  ascent: number;
  descent: number;
  /** Whether the font can draw every character of a text. */
  covers: (text: string) => boolean;
  /** Width of a text on one line without kerning, in em; throws for a character that the font lacks. */
  width: (text: string) => number;
  /** Outline of a text that begins at 0,0, kerned, as an SVG path in parts of an em; throws for a character that the font lacks. */
  outline: (text: string) => { path: string; unitsPerEm: number };
};

/** Makes a font of its file. */
export function readFont({ unitsPerEm, ascent, descent, glyphs, kerning }: FontFile): Font {
  const glyph = (character: string) => {
    const found = glyphs[character];
    if (!found) throw new Error('a character that the font lacks');
    return found;
  };
  return {
    ascent: ascent / unitsPerEm,
    descent: descent / unitsPerEm,
    covers: (text) => [...text].every((character) => glyphs[character]),
    width: (text) => [...text].reduce((sum, character) => sum + glyph(character).width, 0) / unitsPerEm,
    outline: (text) => {
      const characters = [...text];
      let path = '';
      let x = 0;
      for (const [i, character] of characters.entries()) {
        const drawn = glyph(character);
        path += `M${x} 0${drawn.path}`;
        x += drawn.width + (kerning[character]?.[characters[i + 1] ?? ''] ?? 0);
      }
      return { path, unitsPerEm };
    },
  };
}
