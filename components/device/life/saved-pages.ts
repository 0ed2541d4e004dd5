/** The same name as in `public/sw.js`, which serves what is kept in it. */
const cacheName = 'saved-pages-1';

/** The files that this page has loaded from us: styles, scripts, fonts. */
function ownFiles(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const named = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);
  return [...new Set([...loaded, ...named])].filter((url) =>
    url.startsWith(`${location.origin}/_next/static/`),
  );
}

/** Keeps this page and all that it needs in the browser; rejects where that fails, and then keeps nothing of it. */
export async function savePage(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll([location.pathname + location.search, ...ownFiles()]);
  await navigator.serviceWorker.register('/sw.js');
}
