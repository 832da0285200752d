// Keeps one public page, which says that the portal cannot be reached, and the list of a shift that somebody has open: a
// phone that needs room throws pages away, and in the green there may be no connection to get it back. It goes with the
// next page that is opened. The page of the market keeps itself, for there is little connection in a full street; here it is
// given back. Nothing else is ever kept.
const CACHE = 'portal-offline-2';
const DAY = 'portal-day';
const PARADE = 'portal-parade';
const LONGEST = 24 * 60 * 60 * 1000;
const DAY_PAGE = /^\/groen\/diensten\/[^/]+\/opkomst$/u;
const OF_DAY = /^\/groen\/diensten\/[^/]+\/opkomst\//u;
const PARADE_PAGE = '/parade';
const OF_PARADE = /^\/(?:scripts\/parade\.js$|icons\/market-street\.svg$|parade\/tekening\/)/u;
const PATIENCE = 5_000;
const PAGE = '/offline';
const PARTS = ['/logo', '/styles/portal.css', '/scripts/offline.js', '/scripts/attendance.js'];

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
    await Promise.all(names.filter((name) => ![CACHE, DAY, PARADE].includes(name)).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

const keepDay = async (path, answer) => {
  if (OF_DAY.test(path)) {
    return;
  }
  await caches.delete(DAY);
  if (DAY_PAGE.test(path) && answer.ok) {
    const cache = await caches.open(DAY);
    await cache.put(path, answer);
  }
};

// Whoever finds the phone later finds no list
const keptDay = async (path) => {
  const kept = await caches.match(path, { cacheName: DAY });
  if (kept && Date.now() - Date.parse(kept.headers.get('date')) > LONGEST) {
    await caches.delete(DAY);
    return undefined;
  }
  return kept;
};

const visit = async (event, path) => {
  try {
    const answer = await fetch(event.request);
    event.waitUntil(keepDay(path, answer.clone()));
    return answer;
  } catch (problem) {
    console.info('Not now:', problem.message);
    return (await keptDay(path)) ?? caches.match(PAGE);
  }
};

const keptOfParade = (path) => caches.match(path, { cacheName: PARADE, ignoreVary: true });

// Where the connection is slow, or the portal has too much to do, what was kept is better than waiting
const visitParade = async (event) => {
  const kept = await keptOfParade(PARADE_PAGE);
  if (!kept) {
    return visit(event, PARADE_PAGE);
  }
  const late = new Promise((resolve) => {
    setTimeout(() => resolve(kept), PATIENCE);
  });
  const ask = async () => {
    try {
      const answer = await fetch(event.request);
      event.waitUntil(keepDay(PARADE_PAGE, answer.clone()));
      return answer.ok ? answer : kept;
    } catch (problem) {
      console.info('Not now:', problem.message);
      return kept;
    }
  };
  return Promise.race([ask(), late]);
};

const partOfParade = async (request, path) => {
  try {
    return await fetch(request);
  } catch (problem) {
    console.info('Not now:', problem.message);
    return (await keptOfParade(path)) ?? Response.error();
  }
};

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = new URL(request.url).pathname;
  if (request.mode === 'navigate' && path === PARADE_PAGE) {
    event.respondWith(visitParade(event));
  } else if (OF_PARADE.test(path)) {
    event.respondWith(partOfParade(request, path));
  } else if (request.mode === 'navigate') {
    event.respondWith(visit(event, path));
  } else if (PARTS.includes(path)) {
    event.respondWith(fetch(request).catch(() => caches.match(path)));
  }
});
