import { maxAddressLength } from '../address/route';

/** What to do with the target of a request: take it, send it on to a tidier path of ours, or refuse it. */
export type Target =
  | { kind: 'take'; target: string }
  | { kind: 'redirect'; to: string }
  | { kind: 'refuse'; status: 400 | 414 };

/**
 * Reads the target of a request line before anything else does: origin form, or the absolute form that proxies send, whose host
 * is not looked at. Bytes that a target may not hold are percent-encoded, as browsers do.
 */
export function readTarget(raw: string): Target {
  const target = raw.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
  const [path = ''] = target.split('?', 1);
  const search = target.slice(path.length);
  if (target.length > maxAddressLength) return { kind: 'refuse', status: 414 };
  if (!path.startsWith('/') && !(path === '' && raw !== target)) return { kind: 'refuse', status: 400 };
  if (path.includes('\\') || !isDecodable(path)) return { kind: 'refuse', status: 400 };
  const tidy = encodeStray(path.replace(/\/{2,}/g, '/') || '/');
  if (path.includes('//')) return { kind: 'redirect', to: tidy + encodeStray(search) };
  return { kind: 'take', target: tidy + encodeStray(search) };
}

/** Node reads the request line as Latin-1, so each character is one byte. */
function encodeStray(text: string): string {
  return text.replace(
    /[^!-~]/g,
    (character) => `%${(character.charCodeAt(0) & 0xff).toString(16).padStart(2, '0').toUpperCase()}`,
  );
}

function isDecodable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0');
  } catch {
    return false;
  }
}
