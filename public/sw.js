// Serves the guides that a reader has asked to keep, when the network does not answer. It is registered by that wish alone, keeps
// nothing by itself, and never stands between the reader and a newer page: the network is always asked first.
const cacheName = 'saved-pages-1';

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  const removeOlder = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(removeOlder());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  const savedCopy = async (failure) => {
    const saved = await caches.match(request, { cacheName, ignoreVary: true });
    if (saved) return saved;
    throw failure;
  };
  event.respondWith(fetch(request).catch(savedCopy));
});
