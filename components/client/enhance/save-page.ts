/** The name of the cache. `public/sw.js` has the same. */
const cacheName = 'saved-pages-1';

/** The addresses of the styles, scripts and fonts that this page has loaded from its own origin. */
function ownFiles(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(
    ({ href }) => href,
  );
  return [...new Set([...loaded, ...scripts, ...sheets])].filter((url) =>
    url.startsWith(`${location.origin}/_next/static/`),
  );
}

/**
 * Caches this page, at its own address from the root, with its files, and registers the service worker. Rejects where that fails; nothing
 * is cached then.
 */
export async function savePage(address: string): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll([address, ...ownFiles()]);
  await navigator.serviceWorker.register('/sw.js');
}
