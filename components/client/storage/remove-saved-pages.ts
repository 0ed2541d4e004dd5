/** Removes all saved pages and unregisters the service worker that serves them. Never throws: where storage is blocked, there are none. */
export async function removeSavedPages(): Promise<void> {
  try {
    for (const name of (await globalThis.caches?.keys()) ?? []) await caches.delete(name);
    for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) await worker.unregister();
  } catch {}
}
