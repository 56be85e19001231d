// Keeps what has the focus on the screen when something above it grows.

/** Scrolls the focused element back, as little as needed, when a change of the page has pushed it off the screen. */
export function keepFocusInView(): void {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return;
  const { top, bottom } = focused.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) focused.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
