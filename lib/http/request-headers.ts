/**
 * The only headers of a request that an answer may depend on. All others (cookies, `X-Forwarded-*`, `RSC`, `X-Nonce`, a policy …) steer
 * frameworks and caches or name the reader.
 */
const passedOn = ['accept-encoding', 'host', 'if-modified-since', 'if-none-match', 'if-range', 'range'];

/** The headers that Next renders with: the harmless ones of the request, and those that were decided on. */
export function requestHeaders(sent: Headers, decided: Record<string, string> = {}): Headers {
  const headers = new Headers(decided);
  for (const name of passedOn) {
    const value = sent.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}

/** Whether a request carries headers of Next's own client, which no page of ours loads data with: its answer is for no cache. */
export function isFromNextClient(sent: Headers): boolean {
  return [...sent.keys()].some((name) => name === 'rsc' || name.startsWith('next-'));
}
