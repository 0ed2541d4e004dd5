/** The widest character of each kind in the heavier of the two weights, in em; the first kind that a character is of counts. */
const widths: readonly [RegExp, number][] = [
  [/[\s']/, 0.25],
  [/[|!iîíìïl.,:;‘’·j]/, 0.32],
  [/[ft()[\]{}*"1Ir/\\_`–-]/, 0.5],
  [/Œ/, 1.14],
  [/[MWÆœ—]/, 1.04],
  [/[mwæ%@©…]/, 0.95],
  [/[A-ZÀ-Þ#&§↑↓]/, 0.79],
];
const usual = 0.65;

/** Width of a text on one line in em, at most a little too large: a text that is set by it fits. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOf(character), 0);
}

function widthOf(character: string): number {
  return widths.find(([kind]) => kind.test(character))?.[1] ?? usual;
}
