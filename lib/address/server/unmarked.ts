/** How people mark a name in a text, and spell its dots: in order, each is tried on what those before it left. */
const marks: readonly (readonly [RegExp, string])[] = [
  // The mark of a list or a quotation before it.
  [/^(?:[>•‣*–—]|\d+[.)])\s+(?=\S)/u, ''],
  // What makes a text bold or slanted, and single quotation marks as German has them.
  [/^(\*{1,2}|__|‚|‹)(.+?)(?:\*{1,2}|__|‘|›)$/u, '$2'],
  [/^@{2,}/, '@'],
  [/\s*[[(](?:dot|punktum|punkt)[\])]\s*|\s+(?:dot|punktum|punkt)\s+/giu, '.'],
];

/**
 * A value without the marks that people set around a name in a text, and with its dots as signs where they are words; null where it has
 * none. Slips of typing are not put right: the reader may have meant another server.
 */
export function unmarked(value: string): string | null {
  const text = marks.reduce((left, [mark, plain]) => left.replace(mark, plain), value.trim());
  return text === value.trim() ? null : text;
}
