// Ticks who is there. What is ticked is kept on the phone until the portal says that it has it: without a connection people
// go on, and whoever comes back to the page finds everything as they left it. Of each person only what was touched here is
// sent, so two phones never take away what the other said.
const main = document.querySelector('main');
const { address, keep: prefix, header } = main.dataset;
const words = JSON.parse(main.dataset.words);
let list = JSON.parse(main.dataset.list);

const OFTEN = 5_000;
const SELDOM = 60_000;
const PATIENCE = 15_000;
const LATELY = 15 * 60_000;
const QUARTER = 15;
const DAY = 24 * 60;
const MOST_PEOPLE = 3;
const AT_ONCE = 100;

const part = (name) => main.querySelector('.attendance-' + name);
const people = part('list');
const say = (key, ...values) => values.reduce((text, value, at) => text.replaceAll('{' + at + '}', value), words[key]);

// How far this phone's clock is off; what was said last is decided by ours. A page that was kept has an old time
const CLOCK = 'attendance-clock';
let behind = 0;
let sending = false;
let failed = '';
let asked = Date.now();
let touched = 0;
let asking = false;
const rows = new Map();
const unkept = new Map();
const opened = new Set();

// ---------- what is not sent yet ----------
const store = {
  read() {
    const found = new Map(unkept);
    try {
      for (let at = 0; at < localStorage.length; at += 1) {
        const key = localStorage.key(at);
        if (key.startsWith(prefix)) {
          found.set(key.slice(prefix.length), JSON.parse(localStorage.getItem(key)));
        }
      }
    } catch (problem) {
      console.info('Kept only while this page is open:', problem.message);
    }
    return found;
  },
  write(said) {
    try {
      localStorage.setItem(prefix + said.id, JSON.stringify(said));
    } catch (problem) {
      console.info('Kept only while this page is open:', problem.message);
      unkept.set(said.id, said);
    }
  },
  forget(id) {
    unkept.delete(id);
    try {
      localStorage.removeItem(prefix + id);
    } catch (problem) {
      console.info('Nothing was kept:', problem.message);
    }
  },
};
let unsent = store.read();

const clock = {
  read() {
    try {
      return Number(localStorage.getItem(CLOCK) ?? 0);
    } catch (problem) {
      console.info('The clock of this phone is taken as right:', problem.message);
      return 0;
    }
  },
  set(now) {
    behind = now - Date.now();
    try {
      localStorage.setItem(CLOCK, String(behind));
    } catch (problem) {
      console.info('Known only while this page is open:', problem.message);
    }
  },
};
behind = clock.read();
const waiting = () => [...unsent.values()].filter((it) => !it.refused);

// ---------- the list as this phone knows it ----------
const along = (said) => ({ id: said.id, name: said.shown, expected: 0, at: 0 });

const known = () => {
  const all = new Map(list.people.map((it) => [it.id, it]));
  for (const said of unsent.values()) {
    const before = all.get(said.id) ?? along(said);
    all.set(said.id, { ...before, ...said, name: before.name, refused: said.refused });
  }
  return all;
};

const time = (minutes) => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) {
    return say('minutes', rest);
  }
  return rest === 0 ? say('hours', hours) : say('hours-minutes', hours, rest);
};

const others = (count) => {
  if (count < 2) {
    return words.alone;
  }
  return count === 2 ? words['with-one'] : say('with-many', count - 1);
};

// ---------- saying something ----------
const touch = (person, change) => {
  if (list.closed) {
    return;
  }
  const before = unsent.get(person.id);
  const said = {
    id: person.id,
    presence: person.presence,
    people: person.people,
    minutes: person.minutes,
    number: before?.number ?? 0,
    name: before?.name ?? '',
    shown: before?.shown ?? '',
    ...change,
    at: Math.max(Date.now() + behind, (person.at ?? 0) + 1),
  };
  unsent.set(said.id, said);
  store.write(said);
  touched = Date.now();
  draw();
  send();
};

// ---------- rows ----------
const element = (name, className, text) => {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  if (text !== undefined) {
    made.textContent = text;
  }
  return made;
};

const button = (className, pressed) => {
  const made = element('button', className);
  made.type = 'button';
  made.addEventListener('click', pressed);
  return made;
};

const current = (id) => known().get(id);

const stepper = (id, what, step) => {
  const group = element('div', 'attendance-stepper');
  group.setAttribute('role', 'group');
  const less = button('', () => step(-1));
  const value = element('output');
  const more = button('', () => step(1));
  less.textContent = '−';
  more.textContent = '+';
  group.append(less, value, more);
  return {
    group,
    draw(person, text, least, most) {
      const labels = what === 'people' ? ['people-of', 'fewer', 'more'] : ['time-of', 'shorter', 'longer'];
      group.setAttribute('aria-label', say(labels[0], person.name));
      less.setAttribute('aria-label', say(labels[1], person.name));
      more.setAttribute('aria-label', say(labels[2], person.name));
      value.textContent = text;
      // Not switched off, for then a keyboard loses its place
      less.setAttribute('aria-disabled', String(least || Boolean(list.closed)));
      more.setAttribute('aria-disabled', String(most || Boolean(list.closed)));
    },
  };
};

const rowOf = (id) => {
  const row = element('li');
  const tick = button('attendance-tick', () => {
    const person = current(id);
    touch(person, { presence: person.presence === 'CAME' ? 'OPEN' : 'CAME' });
  });
  const box = element('span', 'attendance-box');
  box.setAttribute('aria-hidden', 'true');
  const name = element('span', 'attendance-name');
  const said = element('span', 'attendance-said');
  const texts = element('span');
  texts.append(name, said);
  tick.append(box, texts);
  const adjust = button('attendance-adjust', () => {
    if (!opened.delete(id)) {
      opened.add(id);
    }
    draw();
  });
  adjust.textContent = words.adjust;
  const head = element('div', 'attendance-head');
  head.append(tick, adjust);
  const steps = element('div', 'attendance-steps');
  const count = stepper(id, 'people', (by) => {
    const person = current(id);
    const next = person.people + by;
    if (next >= 1 && next <= MOST_PEOPLE) {
      touch(person, { people: next });
    }
  });
  const long = stepper(id, 'time', (by) => {
    const person = current(id);
    const next = by > 0 ? Math.floor(person.minutes / QUARTER) + 1 : Math.ceil(person.minutes / QUARTER) - 1;
    if (next * QUARTER >= QUARTER && next * QUARTER <= DAY) {
      touch(person, { minutes: next * QUARTER });
    }
  });
  steps.append(count.group, long.group);
  const absent = element('div', 'attendance-why');
  const why = ['EXCUSED', 'MISSED'].map((presence) => {
    const choice = button('', () => {
      const person = current(id);
      touch(person, { presence: person.presence === presence ? 'OPEN' : presence });
    });
    choice.textContent = words[presence.toLowerCase()];
    absent.append(choice);
    return { presence, choice };
  });
  const problem = element('p', 'attendance-problem');
  const discard = button('', () => {
    unsent.delete(id);
    store.forget(id);
    draw();
  });
  discard.textContent = words.discard;
  row.append(head, steps, absent, problem, discard);
  people.append(row);
  return {
    row,
    draw(person) {
      const here = person.presence === 'CAME' && !person.refused;
      const shown = person.name || '–';
      name.textContent = shown;
      row.className = person.refused ? 'attendance-refused' : 'attendance-' + person.presence.toLowerCase();
      tick.setAttribute('aria-pressed', String(here));
      tick.setAttribute('aria-disabled', String(Boolean(list.closed)));
      const facts = person.refused || (list.closed && unsent.has(id)) ? [words['not-saved']] : [words[person.presence.toLowerCase()]];
      if (here) {
        facts.push(time(person.minutes));
      }
      if (person.people > 1) {
        facts.push(others(person.people));
      }
      if (person.expected === 0) {
        facts.push(words['walk-in']);
      }
      said.textContent = facts.join(' · ');
      adjust.hidden = !here || Boolean(list.closed);
      adjust.setAttribute('aria-expanded', String(opened.has(id)));
      adjust.setAttribute('aria-label', words.adjust + ': ' + shown);
      steps.hidden = adjust.hidden || !opened.has(id);
      count.draw(person, others(person.people), person.people <= 1, person.people >= MOST_PEOPLE);
      long.draw(person, time(person.minutes), person.minutes <= QUARTER, person.minutes >= DAY);
      const gone = person.presence === 'EXCUSED' || person.presence === 'MISSED';
      absent.hidden = here || person.expected === 0 || Boolean(list.closed) || !(gone || asking);
      why.forEach((it) => {
        it.choice.setAttribute('aria-pressed', String(it.presence === person.presence));
        it.choice.setAttribute('aria-label', shown + ': ' + it.choice.textContent);
      });
      const lost = person.refused || (list.closed && unsent.has(person.id) ? list.closed : '');
      problem.hidden = !lost;
      problem.textContent = lost;
      discard.hidden = !lost;
    },
  };
};

const draw = () => {
  const all = known();
  for (const [id, { row }] of rows) {
    if (!all.has(id)) {
      row.remove();
      rows.delete(id);
    }
  }
  for (const [id, person] of all) {
    if (!rows.has(id)) {
      rows.set(id, rowOf(id));
    }
    rows.get(id).draw(person);
  }
  drawSums([...all.values()].filter((it) => !it.refused));
  drawState();
};

const drawSums = (all) => {
  const here = all.filter((it) => it.presence === 'CAME');
  const sum = (some) => some.reduce((total, it) => total + it.people, 0);
  const present = sum(here);
  const more = sum(here.filter((it) => it.expected === 0));
  const expected = all.reduce((total, it) => total + it.expected, 0);
  let text = say('count', present - more, expected) + (more > 0 ? say('along', more) : '');
  if (present > list.places) {
    text += '. ' + say('more-than-places', present, list.places);
  }
  part('count').textContent = all.length === 0 ? words.nobody : text;
  const closed = Boolean(list.closed);
  part('all').hidden = closed || !all.some((it) => it.presence === 'OPEN' && it.expected > 0);
  part('absent').hidden = closed || !all.some((it) => it.expected > 0);
  part('along').hidden = closed;
};

const stateText = () => {
  const count = waiting().length;
  if (failed === 'ended' || failed === 'not-yours' || failed === 'trouble') {
    return count > 0 || failed !== 'trouble' ? words[failed] : words.saved;
  }
  if (list.closed) {
    return list.closed;
  }
  if (count === 0) {
    return unsent.size > 0 ? words.refused : words.saved;
  }
  if (sending && failed === '') {
    return words.saving;
  }
  return count === 1 ? words['unsent-one'] : say('unsent', count);
};

// A screen reader hears it when it changes, and only then
const drawState = () => {
  const state = part('state');
  const text = stateText();
  state.dataset.state = failed || (unsent.size > 0 || list.closed ? 'unsent' : 'saved');
  if (state.firstChild?.textContent !== text) {
    state.textContent = text;
    if (failed === 'ended') {
      const link = element('a', '', words['sign-in']);
      link.href = address;
      state.append(' ', link);
    }
  }
};

// ---------- to and from the portal ----------
const ask = async (method, body) => {
  const answer = await fetch(method === 'GET' ? address + '/lijst' : address, {
    method,
    body,
    cache: 'no-store',
    credentials: 'same-origin',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', [header]: list.token },
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (answer.type === 'opaqueredirect' || answer.status === 401) {
    return { problem: 'ended' };
  }
  if (answer.status === 404) {
    return { problem: 'not-yours' };
  }
  if (answer.status === 403) {
    return { problem: method === 'GET' ? 'ended' : 'token' };
  }
  return answer.ok ? { list: await answer.json() } : { problem: 'trouble' };
};

const take = (next, sent) => {
  clock.set(next.now);
  list = next;
  for (const said of sent) {
    const result = next.results[said.id];
    const now = unsent.get(said.id);
    if (result?.refused && now?.at === said.at) {
      document.getElementById('along-problem').textContent = '';
      unsent.set(said.id, { ...now, refused: result.refused });
      store.write(unsent.get(said.id));
    } else if (result && !result.refused) {
      follow(said, now, result.as);
    }
  }
};

// Somebody whom the list has under another id stays on the screen once
const follow = (said, now, as) => {
  if (now && now.at !== said.at) {
    if (as !== said.id) {
      unsent.set(as, { ...now, id: as });
      store.write(unsent.get(as));
    } else {
      return;
    }
  }
  unsent.delete(said.id);
  store.forget(said.id);
};

const send = async () => {
  const sent = waiting().slice(0, AT_ONCE);
  if (sending || sent.length === 0 || list.closed) {
    return;
  }
  sending = true;
  drawState();
  try {
    const body = JSON.stringify({
      said: sent.map(({ id, presence, people, minutes, number, name, at }) => ({
        id, presence, people, minutes, number, name, at,
      })),
    });
    let answer = await ask('POST', body);
    if (answer.problem === 'token') {
      // Signed in again elsewhere: this page is still ours, with another token
      answer = await ask('GET');
      if (answer.list) {
        list = answer.list;
        answer = await ask('POST', body);
      }
    }
    failed = answer.problem ?? '';
    if (answer.list) {
      take(answer.list, sent);
      asked = Date.now();
    }
  } catch (problem) {
    failed = 'offline';
    console.info('Not yet:', problem.message);
  }
  sending = false;
  draw();
  if (failed === '' && waiting().length > 0) {
    send();
  }
};

const refresh = async () => {
  if (sending) {
    return;
  }
  asked = Date.now();
  sending = true;
  try {
    const answer = await ask('GET');
    failed = answer.problem ?? '';
    if (answer.list) {
      take(answer.list, []);
    }
  } catch (problem) {
    console.info('Not now:', problem.message);
  }
  sending = false;
  draw();
  send();
};

const lookAround = () => {
  if (document.visibilityState !== 'visible' || sending) {
    return;
  }
  if (waiting().length > 0) {
    send();
  } else if (Date.now() - asked > SELDOM && Date.now() - touched < LATELY) {
    refresh();
  }
};

// ---------- buttons of the page ----------
part('all').addEventListener('click', () => {
  for (const person of known().values()) {
    if (person.presence === 'OPEN' && person.expected > 0) {
      touch(person, { presence: 'CAME' });
    }
  }
});

part('absent').querySelector('button').addEventListener('click', (event) => {
  asking = !asking;
  event.currentTarget.setAttribute('aria-pressed', String(asking));
  draw();
  if (asking) {
    people.querySelector('.attendance-open .attendance-why button')?.focus();
  }
});

// Older browsers know random values, but no ids made of them
const newId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const digits = [...bytes].map((it) => it.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
};

part('along').addEventListener('submit', (event) => {
  event.preventDefault();
  const name = document.getElementById('along-name');
  const number = document.getElementById('along-number');
  const problem = document.getElementById('along-problem');
  const digits = number.value.replace(/\s/gu, '');
  const wrong = digits ? !/^[1-9]\d{0,8}$/u.test(digits) : !name.value.trim();
  problem.className = wrong ? 'attendance-problem' : '';
  problem.textContent = wrong ? words.which : '';
  if (wrong) {
    (digits ? number : name).focus();
    return;
  }
  const shown = digits ? say('member', digits) : name.value.trim();
  touch(
    { id: newId(), people: 1, minutes: list.planned, at: 0 },
    { presence: 'CAME', number: Number(digits), name: digits ? '' : shown, shown },
  );
  name.value = '';
  number.value = '';
  problem.textContent = say('added', shown);
  name.focus();
});

// Another tab of this phone said something
addEventListener('storage', () => {
  unsent = store.read();
  draw();
});
addEventListener('online', lookAround);
addEventListener('pageshow', (event) => event.persisted && refresh());
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && refresh());
// Whoever has to sign in first is asked nothing until they come back
setInterval(() => failed !== 'ended' && failed !== 'not-yours' && lookAround(), OFTEN);
draw();
refresh();
