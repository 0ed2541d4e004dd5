/**
 * Runs once when the server starts, before its first answer. A setting that cannot be used ends it with one sentence. The indexes of the search
 * are made meanwhile.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  (await import('@/lib/pages/check-settings')).checkSettings();
  if (process.env.NODE_ENV !== 'production') return;
  const { makeIndexes } = await import('@/lib/search/site-search');
  makeIndexes().catch((error) => console.error('The search could not be prepared:', error));
}
