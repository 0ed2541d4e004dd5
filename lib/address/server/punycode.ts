const base = 36;
const largestCodePoint = 0x10ffff;

function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / length);
  let steps = 0;
  for (; rest > 455; steps += base) rest = Math.floor(rest / 35);
  return steps + Math.floor((36 * rest) / (rest + 38));
}

function digitOf(char: string | undefined): number {
  if (char === undefined || !/^[a-z0-9]$/.test(char)) return Number.NaN;
  return char >= 'a' ? char.charCodeAt(0) - 97 : char.charCodeAt(0) - 22;
}

/** Decodes the part of a lower-case label after `xn--` (RFC 3492); null where it does not decode to more than ASCII. */
export function decodePunycode(encoded: string): string | null {
  const hyphen = encoded.lastIndexOf('-');
  const output = hyphen > 0 ? [...encoded.slice(0, hyphen)] : [];
  let at = hyphen > 0 ? hyphen + 1 : 0;
  if (at >= encoded.length) return null;
  let codePoint = 128;
  let bias = 72;
  let index = 0;
  while (at < encoded.length) {
    const before = index;
    for (let weight = 1, k = base; ; k += base) {
      const digit = digitOf(encoded[at++]);
      if (Number.isNaN(digit)) return null;
      index += digit * weight;
      const threshold = Math.min(Math.max(k - bias, 1), 26);
      if (digit < threshold) break;
      weight *= base - threshold;
      if (index > Number.MAX_SAFE_INTEGER / base) return null;
    }
    const length = output.length + 1;
    bias = adapt(index - before, length, before === 0);
    codePoint += Math.floor(index / length);
    if (codePoint > largestCodePoint) return null;
    index %= length;
    output.splice(index++, 0, String.fromCodePoint(codePoint));
  }
  return output.join('');
}

/** A host in Unicode, for the checks of this folder; null where a label does not decode. Shown to readers only by `displayHost`. */
export function unicodeHost(host: string): string | null {
  const labels = host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? decodePunycode(label.slice(4)) : label));
  return labels.includes(null) ? null : labels.join('.');
}
