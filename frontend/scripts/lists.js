// A list of the office scrolls in itself: whoever works in it sees all of it, so that the page follows.
const listOf = (event) => event.composedPath().find((it) => it.matches?.('vaadin-grid.office-grid'));

const canScroll = ({ $: { table } }, down) =>
  down ? table.scrollTop + table.clientHeight < table.scrollHeight - 1 : table.scrollTop > 0;

const show = (list) => list.scrollIntoView({ block: 'nearest' });

const follow = (event, down) => {
  const list = listOf(event);
  // At its end it lets the page scroll on
  if (list && canScroll(list, down)) {
    show(list);
  }
};

let touchedAt;

// Not when it gets the cursor: under a pointer that presses a button, nothing may move
addEventListener('keyup', (event) => {
  const list = listOf(event);
  if (list) {
    show(list);
  }
});
addEventListener('wheel', (event) => follow(event, event.deltaY > 0), { passive: true });
addEventListener('touchstart', ({ touches }) => { touchedAt = touches[0].clientY; }, { passive: true });
addEventListener('touchmove', (event) => follow(event, event.touches[0].clientY < touchedAt), { passive: true });
