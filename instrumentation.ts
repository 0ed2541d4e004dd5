/** Runs once when the server starts, before its first answer. A setting that cannot be used ends it with one sentence. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { readSettings, UnusableSetting } = await import('@/lib/pages/settings');
  try {
    readSettings(process.env);
  } catch (error) {
    if (!(error instanceof UnusableSetting)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
