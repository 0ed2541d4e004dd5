/** Removes all saved pages and the worker that serves them. Where the browser keeps nothing for us, there are none. */
export async function removeSaved(): Promise<void> {
  try {
    for (const name of (await globalThis.caches?.keys()) ?? []) await caches.delete(name);
    for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) await worker.unregister();
  } catch {}
}
