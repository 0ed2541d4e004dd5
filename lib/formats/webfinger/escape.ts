/**
 * A text as a part of an address: only letters, digits and `-_.~%` come out, so that it means the same in every language a
 * snippet is written in. Half of a surrogate pair, which no address can hold, becomes U+FFFD.
 */
export function urlPart(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(whole).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A text as a regular expression (PCRE) that matches it where it stands in an address; signs: letters, digits, `-_~%\.`. */
export function urlPartPattern(text: string): string {
  return urlPart(text).replaceAll('.', '\\.');
}

/** An address as the target of Apache's `RewriteRule`, where `%` and a digit would mean a group of the condition. */
export function rewriteTarget(url: string): string {
  return url.replaceAll('%', '\\%');
}

/** A text as a string of PHP, in single quotes. */
export function phpString(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** A text as a string of Python, in double quotes and ASCII alone. */
export function pythonString(text: string): string {
  const inner = [...text].map((sign) => {
    if (sign === '"' || sign === '\\') return `\\${sign}`;
    if (/^[ -~]$/.test(sign)) return sign;
    return `\\U${(sign.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;
  });
  return `"${inner.join('')}"`;
}

/** A text as a string of JavaScript, in single quotes and ASCII alone. */
export function scriptString(text: string): string {
  const inner = text.replace(/[^ -~]|['\\]/g, (unit) =>
    unit === "'" || unit === '\\' ? `\\${unit}` : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${inner}'`;
}
