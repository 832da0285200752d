// The floor plan of a market: arrow keys go from pitch to pitch, and where pitches are arranged, a mouse, a finger and the
// arrow keys move them. The portal hears where a pitch ended, and judges.
const WHOLE = 10000;
const STEP = 25;
const BIG_STEP = 100;
const SLOP = 5;
const PAUSE = 400;
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

const snapped = (value) => Math.round(value / STEP) * STEP;

const middle = (pitch) => {
  const { left, top, width, height } = pitch.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

const within = (value, size) => Math.max(0, Math.min(WHOLE - size, value));

class FloorPlan extends HTMLElement {
  #drag;
  #pending;
  #timer = 0;
  #swallow = false;
  #watch = new MutationObserver(() => this.#rove());

  connectedCallback() {
    this.addEventListener('click', this.#click);
    this.addEventListener('keydown', this.#key);
    this.addEventListener('focusin', this.#focus);
    this.addEventListener('focusout', this.#send);
    this.addEventListener('pointerdown', this.#down);
    this.addEventListener('pointermove', this.#move);
    this.addEventListener('pointerup', this.#up);
    this.addEventListener('pointercancel', this.#cancel);
    this.#watch.observe(this, { childList: true, subtree: true });
    this.#rove();
  }

  disconnectedCallback() {
    this.#watch.disconnect();
    clearTimeout(this.#timer);
  }

  put(id, x, y) {
    const pitch = this.#pitches().find((it) => it.dataset.pitch === id);
    if (pitch) {
      this.#place(pitch, x, y);
    }
  }

  #pitches() {
    return [...this.querySelectorAll('[data-pitch]')];
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  // ---------- one stop for the Tab key, arrows within ----------

  #rove(current) {
    const all = this.#pitches();
    const stop = current ?? all.find((it) => it.tabIndex === 0 && it === document.activeElement)
      ?? all.find((it) => it.getAttribute('tabindex') === '0') ?? all[0];
    for (const it of all) {
      const index = it === stop ? '0' : '-1';
      if (it.getAttribute('tabindex') !== index) {
        it.setAttribute('tabindex', index);
      }
    }
  }

  #focus = ({ target }) => {
    if (target.matches('[data-pitch]')) {
      this.#rove(target);
    }
  };

  #click = ({ target }) => {
    const pitch = target.closest('[data-pitch]');
    if (pitch && !this.#swallow) {
      this.#tell('pitch-pressed', { pitch: pitch.dataset.pitch });
    }
    this.#swallow = false;
  };

  #key = (event) => {
    const pitch = event.target.closest('[data-pitch]');
    const arrow = ARROWS[event.key];
    if (!pitch || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (arrow && this.hasAttribute('arranging') && pitch.getAttribute('aria-pressed') === 'true') {
      this.#nudge(pitch, arrow, event.shiftKey ? BIG_STEP : STEP);
    } else if (arrow) {
      this.#next(pitch, arrow)?.focus();
    } else if (event.key === 'Home' || event.key === 'End') {
      this.#pitches().at(event.key === 'Home' ? 0 : -1).focus();
    } else {
      return;
    }
    event.preventDefault();
  };

  // The nearest in that direction; aside counts double
  #next(from, [right, down]) {
    const [x, y] = middle(from);
    const far = (it) => {
      const [dx, dy] = middle(it).map((at, axis) => at - [x, y][axis]);
      const ahead = dx * right + dy * down;
      return ahead > 1 ? ahead + 2 * Math.abs(dx * down + dy * right) : Infinity;
    };
    return this.#pitches()
      .map((it) => [far(it), it])
      .filter(([distance]) => distance < Infinity)
      .sort(([one], [other]) => one - other)[0]?.[1];
  }

  // ---------- moving ----------

  #at(pitch) {
    return ['left', 'top', 'width', 'height'].map((it) => Math.round(parseFloat(pitch.style[it]) * 100));
  }

  #place(pitch, x, y) {
    pitch.style.left = `${x / 100}%`;
    pitch.style.top = `${y / 100}%`;
  }

  #nudge(pitch, [right, down], step) {
    const [x, y, width, height] = this.#at(pitch);
    if (this.#pending?.pitch !== pitch) {
      this.#send();
    }
    this.#place(pitch, within(x + right * step, width), within(y + down * step, height));
    this.#pending = { pitch };
    pitch.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#send, PAUSE);
  }

  #send = () => {
    clearTimeout(this.#timer);
    if (this.#pending) {
      this.#report(this.#pending.pitch);
      this.#pending = undefined;
    }
  };

  #report(pitch) {
    const [x, y] = this.#at(pitch);
    this.#tell('pitch-moved', { pitch: pitch.dataset.pitch, x, y });
  }

  #down = (event) => {
    const pitch = event.target.closest('[data-pitch]');
    this.#swallow = false;
    if (!pitch || event.button !== 0 || !this.hasAttribute('arranging')) {
      return;
    }
    // A finger that is not on the chosen pitch scrolls
    if (event.pointerType !== 'mouse' && pitch.getAttribute('aria-pressed') !== 'true') {
      return;
    }
    this.#send();
    const [x, y, width, height] = this.#at(pitch);
    this.#drag = { pitch, x, y, width, height, fromX: event.clientX, fromY: event.clientY, moved: false };
    pitch.setPointerCapture(event.pointerId);
  };

  #move = ({ clientX, clientY }) => {
    const drag = this.#drag;
    if (!drag) {
      return;
    }
    const [dx, dy] = [clientX - drag.fromX, clientY - drag.fromY];
    drag.moved ||= Math.hypot(dx, dy) > SLOP;
    if (drag.moved) {
      const { width, height } = drag.pitch.parentElement.getBoundingClientRect();
      this.#place(
        drag.pitch,
        within(snapped(drag.x + (dx * WHOLE) / width), drag.width),
        within(snapped(drag.y + (dy * WHOLE) / height), drag.height),
      );
    }
  };

  #up = () => {
    const drag = this.#drag;
    this.#drag = undefined;
    if (drag?.moved) {
      this.#swallow = true;
      this.#report(drag.pitch);
    }
  };

  #cancel = () => {
    const drag = this.#drag;
    this.#drag = undefined;
    if (drag) {
      this.#place(drag.pitch, drag.x, drag.y);
    }
  };
}

customElements.define('floor-plan', FloorPlan);
