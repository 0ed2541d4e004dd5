/** How a value is written, and what is meant by it. In order: each is tried on what those before it left. */
const slips: readonly (readonly [RegExp, string])[] = [
  // `view-source:`, and the marks of a list or a quotation before it.
  [/^view-source:|^(?:[>•‣*–—-]|\d+[.)])\s*(?=\S)/iu, ''],
  // What makes a text bold or slanted, and single quotation marks as German has them.
  [/^[*_‚‹]+|[*_‘›]+$/gu, ''],
  [/(?:\.{2,}|…)$/u, ''],
  // `https:/`, `htttps://`, `http//`, `hxxps://`
  [/^h[tx]{1,4}ps?(?::\/{0,3}|;?\/{2,3})(?=[\p{L}\p{N}])/iu, 'https://'],
  [/^@{2,}/, '@'],
  [/\s*[[(](?:dot|punktum|punkt)[\])]\s*|\s+(?:dot|punktum|punkt)\s+/giu, '.'],
  // `mastodon .social`, `mastodon. social`, `mastodon,social`
  [/^([\p{L}\p{N}-]+)(?:\s+\.\s*|\.\s+|\s*,\s*)([\p{L}\p{N}-]+)$/u, '$1.$2'],
];

/** A value with the slips of typing and pasting put right that people make in an address; null where it has none. */
export function mended(value: string): string | null {
  const text = slips.reduce((left, [slip, meant]) => left.replace(slip, meant), value.trim());
  return text === value.trim() ? null : text;
}
