// Segments that lead up or nowhere, plain or encoded, and backslashes: Next takes them away before `proxy.ts` sees the address.
const odd = /^[^?]*(?:\/(?:\.|%2e){1,2}(?:[/?#]|$)|\\)/i;

/**
 * What the first line of a request is refused with, before anything reads its address: 405 for TRACE, and 400 for an
 * address that two programs might read as two, or that names another host. 0 for a line that may be read. `deploy/nginx/serverhop.conf` refuses these
 * and a few more.
 * @param {string} method
 * @param {string} target as it was sent
 * @returns {0 | 400 | 405}
 */
export function refusesLine(method, target) {
  if (method === 'TRACE') return 405;
  return !target.startsWith('/') || target.startsWith('//') || odd.test(target) ? 400 : 0;
}
