/** Headers of data for others: every page and program may read it, and a copy holds for an hour, as pages do. */
export const dataHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': 'public, max-age=3600',
} as const;
