// Counts how long somebody has been away; a quiet one asks nothing, on a page that others look at. Times are the wall clock's, so that a laptop that slept wakes up signed out.
const LAST_ACT = 'portal-last-act';

class SessionWatch extends HTMLElement {
  #sentAt = Date.now();
  #told = false;
  #over = false;
  #timer = 0;

  connectedCallback() {
    this.act = () => this.#act();
    this.check = () => this.#check();
    for (const kind of ['keydown', 'pointerdown', 'input']) {
      addEventListener(kind, this.act, { capture: true, passive: true });
    }
    document.addEventListener('visibilitychange', this.check);
    this.addEventListener('click', (event) => this.#answer(event));
    this.addEventListener('cancel', (event) => this.#answer(event), true);
    this.#remember();
    this.#timer = setInterval(this.check, 1000);
  }

  disconnectedCallback() {
    for (const kind of ['keydown', 'pointerdown', 'input']) {
      removeEventListener(kind, this.act, { capture: true });
    }
    document.removeEventListener('visibilitychange', this.check);
    clearInterval(this.#timer);
  }

  #millis(name) {
    return Number(this.getAttribute(name));
  }

  #dialog(name) {
    return this.querySelector(`.session-dialog-${name}`);
  }

  // Somebody who types in one tab is not idle in another.
  #remember() {
    localStorage.setItem(LAST_ACT, String(Date.now()));
  }

  #lastAct() {
    return Number(localStorage.getItem(LAST_ACT)) || Date.now();
  }

  #act() {
    if (this.#over || this.#dialog('idle')?.open || Date.now() >= this.#lastAct() + this.#millis('idle')) {
      return;
    }
    this.#remember();
    if (Date.now() - this.#sentAt >= this.#millis('silence')) {
      this.#tellServer();
    }
  }

  #tellServer() {
    this.#sentAt = Date.now();
    this.dispatchEvent(new CustomEvent('alive'));
  }

  #answer(event) {
    const dialog = event.target.closest('dialog');
    const pressed = event.type === 'cancel' || event.target.closest('button');
    if (!dialog || !pressed) {
      return;
    }
    dialog.close();
    if (dialog === this.#dialog('idle')) {
      this.#remember();
      this.#tellServer();
    }
  }

  #check() {
    const now = Date.now();
    const idleEnd = this.#lastAct() + this.#millis('idle');
    const end = this.hasAttribute('end') ? this.#millis('end') : Infinity;
    if (now >= Math.min(idleEnd, end)) {
      this.#expire();
      return;
    }
    if (this.hasAttribute('quiet')) {
      return;
    }
    this.#ask(now >= idleEnd - this.#millis('idle-warning'));
    if (now >= end - this.#millis('end-warning') && !this.#told) {
      this.#told = true;
      this.#dialog('end').showModal();
    }
  }

  #ask(needed) {
    const dialog = this.#dialog('idle');
    if (needed && !dialog.open) {
      dialog.showModal();
    } else if (!needed && dialog.open) {
      dialog.close();
    }
  }

  // The server signs out and leads to sign-in; should it not answer, loading the page again does the same.
  #expire() {
    if (this.#over) {
      return;
    }
    this.#over = true;
    document.body.hidden = !this.hasAttribute('quiet');
    this.dispatchEvent(new CustomEvent('expired'));
    setTimeout(() => location.reload(), 8000);
  }
}

customElements.define('session-watch', SessionWatch);
