/** Runs once when the server starts, before its first page. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV !== 'production') return;
  const { openDoor } = await import('./lib/door/open-door');
  openDoor();
}
