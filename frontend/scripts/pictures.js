// Pictures of money, drawn from the figures that the portal gives, each with the same figures as a table. What people
// wrote is only ever set as text.
const SVG = 'http://www.w3.org/2000/svg';

let pictures = 0;

const make = (tag, look, ...content) => {
  const element = document.createElement(tag);
  element.className = look;
  element.append(...content);
  return element;
};

const shape = (tag, attributes) => {
  const element = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  return element;
};

const hidden = (picture) => {
  picture.setAttribute('aria-hidden', 'true');
  return picture;
};

const sum = (numbers) => numbers.reduce((one, other) => one + other, 0);

// ---------- tables ----------

// Where there is no room for columns, a row is a block in which each amount has its own heading
const cell = (text, index, head) => {
  const made = make(index ? 'td' : 'th', '', make('span', '', text));
  made.setAttribute('role', index ? 'cell' : 'rowheader');
  if (index) {
    made.dataset.head = head[index];
  } else {
    made.scope = 'row';
  }
  return made;
};

const rowOf = (cells) => {
  const row = make('tr', '', ...cells);
  row.setAttribute('role', 'row');
  return row;
};

const heading = (text) => {
  const made = make('th', '', text);
  made.scope = 'col';
  made.setAttribute('role', 'columnheader');
  return made;
};

const tableOf = ({ title, head, rows, total }, says) => {
  const part = (tag, lines) => {
    const made = make(tag, '', ...lines);
    made.setAttribute('role', 'rowgroup');
    return made;
  };
  const bodies = [rows, total.length ? [total] : []].filter((it) => it.length);
  const table = make(
    'table',
    'picture-table',
    make('caption', title ? '' : 'picture-unseen', title || says),
    part('thead', [rowOf(head.map(heading))]),
    ...bodies.map((it, index) =>
      part(index ? 'tfoot' : 'tbody', it.map((row) => rowOf(row.map((text, at) => cell(text, at, head)))))),
  );
  table.setAttribute('role', 'table');
  return table;
};

const figureOf = ({ says, open, tables, picture }, draw, opened) => {
  const caption = make('figcaption', 'picture-says', says);
  caption.id = `picture-${(pictures += 1)}`;
  const details = make('details', 'picture-details', make('summary', '', open), ...tables.map((it) => tableOf(it, says)));
  details.open = opened;
  const figure = make('figure', 'picture', caption, draw(picture), details);
  figure.setAttribute('aria-labelledby', caption.id);
  return figure;
};

// ---------- how money flows ----------

// Thicknesses are in letters (em): all together so thick, and the thinnest still seen
const thickest = (lines) => Math.min(15, Math.max(6, 2.8 * lines));
const THINNEST = 0.17;

const bandOf = (x0, y0, x1, y1, thick) => {
  const middle = (x0 + x1) / 2;
  const [a, b, c, d] = [y0 - thick / 2, y1 - thick / 2, y1 + thick / 2, y0 + thick / 2];
  return `M${x0},${a} C${middle},${a} ${middle},${b} ${x1},${b} V${c} C${middle},${c} ${middle},${d} ${x0},${d} Z`;
};

// From each line to its own part of the pot's side; there the parts stand on each other in the same order
const bands = (picture, pot, lines, em) => {
  const frame = picture.getBoundingClientRect();
  const jar = pot.getBoundingClientRect();
  let top = (jar.top + jar.bottom) / 2 - frame.top - (sum(lines.map((it) => it.thick)) * em) / 2;
  return lines.flatMap(({ row, kind, thick, incoming }) => {
    const at = row.getBoundingClientRect();
    const high = thick * em;
    const y = (at.top + at.bottom) / 2 - frame.top;
    const end = incoming ? at.right - frame.left + em * 0.6 : at.left - frame.left - em * 0.6;
    const potEnd = (incoming ? jar.left : jar.right) - frame.left;
    top += high;
    const cap = { x: incoming ? end : end - em * 0.3, y: y - high / 2, width: em * 0.3, height: high };
    return thick
      ? [
          shape('path', { class: 'flow-band', 'data-kind': kind, d: bandOf(end, y, potEnd, top - high / 2, high) }),
          shape('rect', { class: 'flow-cap', 'data-kind': kind, ...cap }),
        ]
      : [];
  });
};

const lineOf = ({ kind, word, label, text, cents }, before, total) => {
  const words = make('span', 'flow-words', ...(word ? [make('b', 'flow-kind', word), ' '] : []), label);
  const part = make('i', '');
  part.style.marginInlineStart = `min(${(before / total) * 100}%, 100% - 4px)`;
  part.style.width = cents ? `max(${(cents / total) * 100}%, 4px)` : '0';
  const row = make('li', 'flow-line', words, make('strong', 'flow-amount', text), make('span', 'flow-bar', part));
  row.dataset.kind = kind;
  return row;
};

const sideOf = ({ title, lines }, look, total, scale) => {
  let before = 0;
  const drawn = lines.map((line) => {
    const row = lineOf(line, before, total);
    const thick = line.cents ? Math.max(THINNEST, (line.cents / total) * scale) : 0;
    row.style.setProperty('--thick', `${thick}em`);
    before += line.cents;
    return { row, kind: line.kind, thick, incoming: look === 'flow-in' };
  });
  const list = make('ul', 'flow-lines', ...drawn.map((it) => it.row));
  return { drawn, side: make('div', `flow-side ${look}`, make('p', 'flow-title', title), list) };
};

const flow = ({ in: incoming, pot, out: outgoing }) => {
  const scale = thickest(Math.max(incoming.lines.length, outgoing.lines.length));
  const from = sideOf(incoming, 'flow-in', pot.cents, scale);
  const to = sideOf(outgoing, 'flow-out', pot.cents, scale);
  const jar = make('div', 'flow-pot', make('span', '', pot.word), make('strong', 'flow-amount', pot.text));
  jar.style.setProperty('--thick', `${Math.max(...[from, to].map((it) => sum(it.drawn.map((line) => line.thick))))}em`);
  const drawing = shape('svg', { class: 'flow-bands' });
  const picture = make('div', 'flow', drawing, from.side, jar, to.side);
  new ResizeObserver(() => {
    // Taken from the page it has no size
    if (!picture.isConnected) return;
    const em = parseFloat(getComputedStyle(picture).fontSize);
    drawing.replaceChildren(...[from, to].flatMap((it) => bands(picture, jar, it.drawn, em)));
  }).observe(picture);
  return make('div', 'flow-frame', hidden(picture));
};

// ---------- amounts under each other ----------

const bars = (rows) => {
  const all = rows.flatMap((it) => it.amounts.map(({ cents }) => cents));
  const lowest = Math.min(0, ...all);
  const range = Math.max(0, ...all) - lowest || 1;
  const share = (cents) => `${(cents / range) * 100}%`;
  const barOf = ({ word, text, cents }) => {
    const track = hidden(make('span', 'bars-track'));
    if (cents) {
      const part = make('i', cents < 0 ? 'below' : '');
      const latest = cents < 0 ? share(-lowest) : '100%';
      part.style.marginInlineStart = `max(0px, min(${share(Math.min(0, cents) - lowest)}, ${latest} - 4px))`;
      part.style.width = `max(${share(Math.abs(cents))}, 4px)`;
      track.append(part);
    }
    if (lowest) {
      const zero = make('i', 'bars-zero');
      zero.style.insetInlineStart = share(-lowest);
      track.append(zero);
    }
    return [...(word ? [make('span', 'bars-word', word)] : []), make('strong', 'bars-amount', text), track];
  };
  const rowOfBars = ({ label, address, amounts }) => {
    const name = make(address ? 'a' : 'span', 'bars-label', label);
    if (address) {
      name.href = new URL(address, document.baseURI);
      name.setAttribute('router-link', '');
    }
    const lines = amounts.map((it, index) => make('div', index ? 'bars-line second' : 'bars-line', ...barOf(it)));
    return make('li', '', name, ...lines);
  };
  const single = rows.every((it) => it.amounts.every(({ word }) => !word));
  const list = make('ul', single ? 'bars single' : 'bars', ...rows.map(rowOfBars));
  list.setAttribute('role', 'list');
  return make('div', 'bars-frame', list);
};

// ---------- years beside each other ----------

const keyOf = (look, word) => make('span', 'years-key', make('i', look), word);

const years = ({ in: incoming, out: outgoing, left, over, forecast, rounded, ticks, years: all }) => {
  const [low, high] = [Math.min(0, ticks[0].cents), ticks.at(-1).cents];
  const at = (cents) => ((cents - low) / (high - low)) * 100;
  const thing = (look, cents) => {
    const made = make('i', look);
    made.hidden = !cents;
    made.style.setProperty('--from', `${at(Math.min(0, cents))}%`);
    made.style.setProperty('--size', `${at(Math.max(0, cents)) - at(Math.min(0, cents))}%`);
    return made;
  };
  const dot = (cents) => {
    const made = make('i', cents < 0 ? 'years-left below' : 'years-left');
    made.style.setProperty('--from', `${at(cents)}%`);
    return made;
  };
  const plotOf = (it) => make('span', 'years-plot', thing('years-in', it.in), thing('years-out', it.out), dot(it.left));
  const first = all.findIndex((it) => it.forecast);
  const yearOf = (it, index) => {
    const name = make('span', 'years-name', it.year);
    const word = make('span', 'years-word', it.word);
    const amount = make('strong', 'years-amount');
    amount.append(make('span', 'years-rounded', it.rounded), make('span', 'years-exact', it.text));
    const expected = it.forecast ? [make('span', 'years-expected', forecast)] : [];
    const made = make('li', 'year', name, ...expected, plotOf(it), make('span', 'years-over', word, ' ', amount));
    made.classList.toggle('forecast', it.forecast);
    made.classList.toggle('first', index === first);
    made.classList.toggle('short', it.below);
    return made;
  };

  const points = (some) => some.map(([it, index]) => `${index + 0.5},${100 - at(it.left)}`).join(' ');
  const numbered = all.map((it, index) => [it, index]);
  const line = shape('svg', { class: 'years-line', viewBox: `0 0 ${all.length} 100`, preserveAspectRatio: 'none' });
  const past = first < 0 ? all.length : first;
  line.append(
    shape('polyline', { points: points(numbered.slice(0, past)) }),
    shape('polyline', { class: 'forecast', points: points(numbered.slice(Math.max(0, past - 1))) }),
  );

  const scale = make('div', 'years-scale', ...ticks.map(({ cents, text }) => {
    const tick = make('span', cents ? '' : 'zero', make('b', '', text));
    tick.style.insetBlockEnd = `${at(cents)}%`;
    return tick;
  }));
  const keys = make('p', 'years-keys', keyOf('years-in', incoming), keyOf('years-out', outgoing), keyOf('years-left', left));
  if (first >= 0) {
    keys.append(keyOf('years-forecast', forecast));
  }
  const list = make('ol', 'years-list', ...all.map(yearOf));
  const picture = make('div', 'years', keys, make('div', 'years-area', scale, line, list, make('span', 'years-row', over)), make('p', 'years-note', rounded));
  picture.style.setProperty('--zero', `${at(0)}%`);
  picture.style.setProperty('--years', all.length);
  picture.style.setProperty('--gutter', `${Math.max(...ticks.map((it) => it.text.length)) * 0.46 + 0.6}em`);

  // Side by side where every amount has room below its own year, and otherwise under each other
  const widest = Math.max(4, ...all.map((it) => Math.max(it.rounded.length, it.below ? it.word.length : 0)));
  const need = all.length * (widest * 0.46 + 0.7) + Math.max(...ticks.map((it) => it.text.length)) * 0.46;
  new ResizeObserver(() => {
    // Taken from the page it has no size
    if (!picture.isConnected) return;
    const em = parseFloat(getComputedStyle(picture).fontSize);
    picture.classList.toggle('columns', picture.clientWidth >= need * em);
  }).observe(picture);
  return hidden(picture);
};

const define = (name, draw) => {
  customElements.define(name, class extends HTMLElement {
    static observedAttributes = ['figures'];

    attributeChangedCallback(attribute, before, now) {
      const figures = JSON.parse(now);
      const opened = this.querySelector('details')?.open ?? false;
      this.replaceChildren(
        figures.tables.length ? figureOf(figures, draw, opened) : make('p', 'picture-empty', figures.says));
    }
  });
};

define('money-flow', flow);
define('amount-bars', bars);
define('years-chart', years);
