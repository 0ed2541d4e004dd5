/**
 * How long an answer may be kept, by what it is. Shared caches (nginx, a CDN) keep pages, browsers ask each time: a reader sees a
 * new release at once, and a thousand servers that fetch the same link reach us once.
 */
export const cacheControl = {
  /** A page at its canonical address. The old copy may bridge a slow or failing server, never long enough to tell stale facts. */
  page: 'public, max-age=0, s-maxage=3600, stale-while-revalidate=86400, stale-if-error=604800',
  /** An address of no page: short, since it may be a page after the next release. */
  missing: 'public, max-age=0, s-maxage=60',
  /** A redirect that depends on the path alone. */
  redirect: 'public, max-age=3600',
  /** Whatever may hold something a reader typed, and every refusal. */
  never: 'no-store',
} as const;
