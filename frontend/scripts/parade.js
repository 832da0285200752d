// The market in somebody's hand: searches as they type, keeps favourites on this device until the market is over, says what is
// on now, and keeps the page for when there is no connection. Without it the page says the same.
const main = document.querySelector('main');
const { edition, until } = main.dataset;
const words = JSON.parse(main.dataset.words);
const form = main.querySelector('.fair-search');
const stalls = [...main.querySelectorAll('.fair-stalls > li')];
const items = [...main.querySelectorAll('.fair-day .fair-list > li')];
const mine = main.querySelector('.fair-mine');

const CACHE = 'portal-parade';
const PREFIX = 'parade-favourites/';
const SEEN = 'parade-seen';
const SOON = 60 * 60_000;
const OFTEN = 30_000;
const PAUSE = 250;

const say = (key, ...values) => values.reduce((text, value, at) => text.replaceAll('{' + at + '}', value), words[key]);

// ---------- what is kept on this device ----------
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

const store = {
  read(key) {
    try {
      return localStorage.getItem(key);
    } catch (problem) {
      console.info('Nothing is kept on this device:', problem.message);
      return null;
    }
  },
  write(key, value) {
    try {
      localStorage.setItem(key, value);
    } catch (problem) {
      console.info('Kept only while this page is open:', problem.message);
    }
  },
  forgetWhatIsOver() {
    try {
      Object.keys(localStorage)
        .filter((key) => key.startsWith(PREFIX) && (JSON.parse(localStorage.getItem(key)).until ?? '') < today())
        .forEach((key) => localStorage.removeItem(key));
    } catch (problem) {
      console.info('Nothing is kept on this device:', problem.message);
    }
  },
};

store.forgetWhatIsOver();
let favourites = new Set(JSON.parse(store.read(PREFIX + edition) ?? '{"ids":[]}').ids);

const keep = (id, kept) => {
  if (kept) {
    favourites.add(id);
  } else {
    favourites.delete(id);
  }
  store.write(PREFIX + edition, JSON.stringify({ until, ids: [...favourites] }));
};

const nameOf = (line) => line.querySelector('.fair-name').textContent;

const drawHeart = (line) => {
  const heart = line.querySelector('.fair-heart');
  const kept = favourites.has(line.dataset.id);
  heart.hidden = until < today();
  heart.textContent = kept ? words.kept : words.keep;
  heart.setAttribute('aria-pressed', String(kept));
  heart.setAttribute('aria-label', `${heart.textContent}: ${nameOf(line)}`);
  line.classList.toggle('fair-kept', kept);
};

for (const line of [...stalls, ...items]) {
  drawHeart(line);
  line.querySelector('.fair-heart').addEventListener('click', () => {
    keep(line.dataset.id, !favourites.has(line.dataset.id));
    drawHeart(line);
  });
}

addEventListener('storage', (event) => {
  if (event.key === PREFIX + edition) {
    favourites = new Set(JSON.parse(event.newValue ?? '{"ids":[]}').ids);
    [...stalls, ...items].forEach(drawHeart);
  }
});

// ---------- searching ----------
// As the portal folds what it looks in
const LETTERS = { ß: 'ss', ø: 'o', ł: 'l', ı: 'i', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ĳ: 'ij', '’': "'", '‘': "'" };
const fold = (text) => text.normalize('NFKD').replaceAll(/\p{M}+/gu, '').toLowerCase()
  .replaceAll(/[ßøłıæœđðþĳ’‘]/gu, (it) => LETTERS[it]).replaceAll(/\p{M}+/gu, '');

const asked = () => ({
  words: fold(form.elements.zoek.value).split(/\s+/u).filter((it) => it !== ''),
  kind: form.elements.soort?.value ?? '',
  day: form.elements.dag?.value ?? '',
  mine: mine.getAttribute('aria-pressed') === 'true',
});

const finds = (line, { words: sought, kind, day, mine: own }) => sought.every((it) => line.dataset.text.includes(it))
  && (kind === '' || line.dataset.kind === undefined || line.dataset.kind === kind)
  && (day === '' || line.dataset.days.split(' ').includes(day))
  && (!own || favourites.has(line.dataset.id));

const drawPlan = (looking) => {
  const hits = new Set(stalls.filter((it) => !it.hidden).flatMap((it) => it.dataset.spots.split(' ')));
  main.querySelectorAll('.fair-taken').forEach((spot) => {
    spot.classList.toggle('fair-hit', looking && hits.has(spot.id));
    spot.classList.toggle('fair-miss', looking && !hits.has(spot.id));
  });
  const first = looking && main.querySelector('.fair-hit');
  if (first) {
    bringIntoView(first);
  }
};

// The drawing moves, the page does not
const bringIntoView = (spot) => {
  const frame = main.querySelector('.fair-window');
  const middle = spot.getBoundingClientRect().left - frame.getBoundingClientRect().left;
  frame.scrollLeft += middle - frame.clientWidth / 2;
};

const draw = () => {
  const search = asked();
  const looking = search.words.length > 0 || search.kind !== '' || search.day !== '' || search.mine;
  [...stalls, ...items].forEach((line) => {
    line.hidden = !finds(line, search);
  });
  main.querySelectorAll('.fair-day').forEach((day) => {
    day.hidden = !day.querySelector('li:not([hidden])');
  });
  main.querySelectorAll('.fair-nothing').forEach((none) => {
    none.hidden = none.parentElement.querySelector('.fair-list > li:not([hidden])') !== null;
  });
  drawPlan(looking);
  const shown = (lines) => lines.filter((it) => !it.hidden).length;
  const text = looking ? say('found', shown(stalls), stalls.length, shown(items), items.length) : '';
  main.querySelector('.fair-found').textContent = search.mine && favourites.size === 0 ? words['none-kept'] : text;
};

// The address says what is looked for, so that loading it again shows the same
const follow = () => {
  const address = new URL(location.href);
  for (const name of ['zoek', 'soort', 'dag']) {
    const value = form.elements[name]?.value.trim() ?? '';
    if (value === '') {
      address.searchParams.delete(name);
    } else {
      address.searchParams.set(name, value);
    }
  }
  history.replaceState(null, '', address);
};

let waiting;
form.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    draw();
    follow();
  }, PAUSE);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  draw();
  follow();
});
mine.hidden = until < today();
mine.addEventListener('click', () => {
  mine.setAttribute('aria-pressed', String(mine.getAttribute('aria-pressed') !== 'true'));
  draw();
});

// A page that was kept does not know what its address asks for
const asks = new URLSearchParams(location.search);
for (const name of ['zoek', 'soort', 'dag']) {
  if (form.elements[name]) {
    form.elements[name].value = asks.get(name) ?? '';
  }
}
draw();

// ---------- to and from the plan ----------
main.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#plek-"], a[href^="#punt-"], a[href^="#kraam-"]');
  const target = link && document.getElementById(link.getAttribute('href').slice(1));
  if (target?.matches('li')) {
    target.hidden = false;
    target.closest('.fair-day')?.removeAttribute('hidden');
    target.setAttribute('tabindex', '-1');
    target.focus();
  } else if (target) {
    bringIntoView(target);
  }
});

// ---------- what is on now ----------
const drawNow = () => {
  const now = Date.now();
  items.forEach((line) => {
    const from = Date.parse(line.dataset.from);
    const isOver = now >= Date.parse(line.dataset.until);
    const text = isOver || now < from - SOON ? '' : words[now < from ? 'soon' : 'now'];
    const mark = line.querySelector('.fair-now');
    if (mark.textContent !== text) {
      mark.textContent = text;
    }
    line.classList.toggle('fair-over', isOver);
  });
};
if (!main.querySelector('.fair-status-cancelled')) {
  drawNow();
  setInterval(drawNow, OFTEN);
}

// ---------- without a connection ----------
const drawConnection = () => {
  const place = main.querySelector('.fair-offline');
  const seen = Number(store.read(SEEN) ?? Date.now());
  const when = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
  place.textContent = navigator.onLine ? '' : say('offline', when.format(seen));
};

const keepPage = async () => {
  const drawing = main.querySelector('.fair-plan img')?.getAttribute('src') ?? '/icons/market-street.svg';
  const language = asks.get('taal') ? '?taal=' + asks.get('taal') : '';
  const [page, script, picture] = await Promise.all(
    ['/parade' + language, '/scripts/parade.js', drawing].map((path) => fetch(path)),
  );
  if (page.ok && script.ok) {
    await caches.delete(CACHE);
    const cache = await caches.open(CACHE);
    await cache.put('/parade', page);
    await cache.put('/scripts/parade.js', script);
    if (picture.ok) {
      await cache.put(drawing, picture);
    }
    store.write(SEEN, String(Date.now()));
  }
};

if ('serviceWorker' in navigator && window.isSecureContext) {
  navigator.serviceWorker.register('/offline-worker.js', { scope: '/' })
    .then(() => navigator.onLine && keepPage())
    .then(() => {
      main.dataset.keptOffline = 'true';
    })
    .catch((problem) => console.info('Not kept for later:', problem.message));
}
addEventListener('online', drawConnection);
addEventListener('offline', drawConnection);
drawConnection();

const print = main.querySelector('.fair-print');
print.hidden = false;
print.addEventListener('click', () => window.print());
