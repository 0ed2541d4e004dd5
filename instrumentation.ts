/** Runs once when the server starts, before its first answer. A setting that cannot be used ends it with one sentence. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') (await import('@/lib/pages/check-settings')).checkSettings();
}
