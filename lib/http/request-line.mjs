// Segments that lead up or nowhere, plain or encoded; backslashes; broken or hidden characters.
const odd = /^[^?]*(?:\/(?:\.|%2e){1,2}(?:[/?#]|$)|\\|%(?![0-9a-f]{2})|%(?:00|2f|5c))/i;

/**
 * What the first line of a request is refused with, before anything reads its address: 405 for TRACE, and 400 for an
 * address that two programs might read as two, or that names another host. 0 for a line that may be read. The map `$serverhop_odd_path` of
 * `deploy/nginx/serverhop.conf` says the same there.
 * @param {string} method
 * @param {string} target as it was sent
 * @returns {0 | 400 | 405}
 */
export function refusesLine(method, target) {
  if (method === 'TRACE') return 405;
  return !target.startsWith('/') || target.startsWith('//') || odd.test(target) ? 400 : 0;
}
