/**
 * A text without the signs of a kind at both ends. By hand: a pattern for signs at the end begins anew at each of them, and hostile files have cells of
 * 100,000.
 */
export function trimmed(text: string, isOuter: (sign: string) => boolean): string {
  let [start, end] = [0, text.length];
  while (start < end && isOuter(text[start] as string)) start += 1;
  while (end > start && isOuter(text[end - 1] as string)) end -= 1;
  return text.slice(start, end);
}

/** White space, and signs that nobody sees, such as those that turn the direction of writing. */
export function isUnseen(sign: string): boolean {
  return /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069]/.test(sign);
}
