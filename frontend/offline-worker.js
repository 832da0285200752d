// Keeps one public page, which says that the portal cannot be reached. Nothing else is ever kept.
const CACHE = 'portal-offline-1';
const PAGE = '/offline';
const PARTS = ['/logo', '/styles/portal.css', '/scripts/offline.js'];

self.addEventListener('install', (event) => {
  // What a page tells as it closes goes past this worker: Chromium loses it where it has to wait for one
  event.addRoutes?.({ condition: { requestMethod: 'POST' }, source: 'network' });
  const keep = async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll([PAGE, ...PARTS].map((path) => new Request(path, { cache: 'reload', credentials: 'omit' })));
    await self.skipWaiting();
  };
  event.waitUntil(keep());
});

self.addEventListener('activate', (event) => {
  const tidy = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = new URL(request.url).pathname;
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(() => caches.match(PAGE)));
  } else if (PARTS.includes(path)) {
    event.respondWith(fetch(request).catch(() => caches.match(path)));
  }
});
