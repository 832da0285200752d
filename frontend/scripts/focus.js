// Keeps the cursor where somebody works: when what had it is gone, what is now called the same gets it, or what was said
// about it, or else the heading.
const FIELDS =
  'vaadin-text-field, vaadin-email-field, vaadin-text-area, vaadin-date-picker, vaadin-select, vaadin-combo-box, ' +
  'vaadin-radio-button, vaadin-checkbox';
let last;

const nameOf = (it) => it.getAttribute('aria-label') ?? it.textContent.trim();

const isLost = () => document.activeElement === document.body && !document.querySelector('vaadin-dialog[opened]');

// What has no name of its own, as what is typed in, is never taken for something else
const sameName = ({ tag, name }) => name && [...document.querySelectorAll(tag)].find((it) => nameOf(it) === name);

// What came of the last step, where it can be read
const answerInSight = () => [...document.querySelectorAll('.answer > .notice')].find((it) => {
  const { top, bottom } = it.getBoundingClientRect();
  return it.checkVisibility() && bottom > 0 && top < innerHeight;
});

const restore = () => {
  if (last && isLost()) {
    // A row that was scrolled away comes back by itself
    const heading = last.inGrid ? null : document.querySelector('main h1');
    [last.element, sameName(last), answerInSight(), heading]
      .find((it) => it?.isConnected && it.checkVisibility() && !it.disabled)
      ?.focus({ preventScroll: true });
  }
};

// Not on a phone, where the keyboard would hide what the dialog says
const enter = (dialog) => {
  if (matchMedia('(pointer: fine)').matches && !document.activeElement?.closest('vaadin-dialog :is(input, textarea, vaadin-button)')) {
    [...dialog.querySelectorAll(FIELDS)].find((it) => it.checkVisibility())?.focus();
  }
};

// By then the server's answer is on the page
const soon = (what) => requestAnimationFrame(() => requestAnimationFrame(what));

addEventListener('focusin', ({ target }) => {
  if (!target.closest('vaadin-dialog')) {
    last = { element: target, tag: target.localName, name: nameOf(target), inGrid: target.closest('vaadin-grid') !== null };
  }
});

// Whoever clicks beside everything wants the cursor nowhere
addEventListener('click', () => {
  if (isLost() && last?.element.isConnected) {
    last = undefined;
  }
});

new MutationObserver((changes) => {
  const opened = changes.find((it) => it.attributeName === 'opened' && it.target.matches('vaadin-dialog[opened]'));
  const closed = changes.some((it) => it.attributeName === 'opened' && it.target.matches('vaadin-dialog:not([opened])'));
  if (opened) {
    soon(() => enter(opened.target));
  } else if (closed || (isLost() && last?.element.isConnected === false)) {
    soon(restore);
  }
}).observe(document.documentElement, { subtree: true, childList: true, attributeFilter: ['opened'] });
