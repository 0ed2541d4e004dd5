const wrappers = new Map([
  ['<', '>'],
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['“', '”'],
  ['”', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['»', '«'],
  ['„', '“'],
]);

const isBlank = (char: string) => /[\s\p{White_Space}\p{Cf}]/u.test(char);
const isStop = (char: string) => ',;!?'.includes(char);

/** The value without white space and invisible characters at its ends, and without the punctuation of a sentence after it. */
export function tidy(value: string): string {
  const chars = [...value];
  const start = chars.findIndex((char) => !isBlank(char));
  if (start < 0) return '';
  let end = chars.findLastIndex((char) => !isBlank(char)) + 1;
  while (end > start && isStop(chars[end - 1] ?? '')) end--;
  if (end > start && chars[end - 1] === ':') end--;
  return chars.slice(start, end).join('');
}

/** The value without the brackets or quotation marks around it, at most two pairs deep, tidied. */
export function unwrap(value: string): string {
  let inner = tidy(value);
  for (let pair = 0; pair < 2 && inner.length > 1; pair++) {
    if (wrappers.get(inner.charAt(0)) !== inner.at(-1)) break;
    inner = tidy(inner.slice(1, -1));
  }
  return inner;
}

/** Text and target of a Markdown link, or null where the value is none. */
export function markdownLink(value: string): { text: string; target: string } | null {
  const [, text, target] = /^\[([^\]]*)\]\((.*)\)$/su.exec(value) ?? [];
  return text === undefined || target === undefined ? null : { text, target };
}
