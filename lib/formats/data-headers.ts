/** Headers of data for others: every page may read it, and a copy holds for an hour, as pages do. */
export const dataHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'public, max-age=3600',
} as const;
