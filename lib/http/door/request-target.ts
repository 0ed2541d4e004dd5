import { maxAddressLength } from '../route';

/** What to do with the target of a request: take it, send it on to a tidier path of ours, or refuse it. */
export type Target =
  | { kind: 'take'; target: string }
  | { kind: 'redirect'; to: string }
  | { kind: 'refuse'; status: 400 | 414 };

/**
 * Reads the target of a request line before anything else does: origin form, or the absolute form that proxies send, whose host
 * is not looked at.
 */
export function readTarget(raw: string): Target {
  const target = raw.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
  const [path = ''] = target.split('?', 1);
  const search = target.slice(path.length);
  if (target.length > maxAddressLength) return { kind: 'refuse', status: 414 };
  if (!path.startsWith('/') && !(path === '' && raw !== target)) return { kind: 'refuse', status: 400 };
  if (/[^!-~]/.test(target) || path.includes('\\') || !isDecodable(path))
    return { kind: 'refuse', status: 400 };
  const tidy = path.replace(/\/{2,}/g, '/') || '/';
  return path.includes('//')
    ? { kind: 'redirect', to: tidy + search }
    : { kind: 'take', target: tidy + search };
}

function isDecodable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0');
  } catch {
    return false;
  }
}
