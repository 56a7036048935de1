/** What Tab stops at in our own pages. */
const STOPS = 'a[href], button:not(:disabled), summary, input:not(:disabled), select:not(:disabled), textarea';

/**
 * Keeps the focus when what has it goes: an item that is done, a button that turns into a line, words that are drawn
 * anew. It goes to what stands in that place then, in the nearest box that is still there; the keyboard would begin at
 * the top of the page otherwise.
 */
export function keepFocus(page: Document): void {
  let focused: Element | null = null;
  /** The boxes around it, from the inside, with its number among the stops in each. */
  let places: { box: Element; at: number }[] = [];

  const note = () => {
    const { activeElement, body } = page;
    if (activeElement && activeElement !== body) {
      focused = activeElement;
      places = boxesAround(activeElement, body).map((box) => ({
        box,
        at: stopsIn(box).indexOf(activeElement as HTMLElement),
      }));
    } else if (focused?.isConnected) focused = null;
  };
  page.addEventListener('focusin', note);
  // The element that takes over has the focus a moment later
  page.addEventListener('focusout', () => queueMicrotask(note));

  const changed = () => {
    if (focused && !focused.isConnected && page.activeElement === page.body) {
      const { box, at } = places.find((place) => place.box.isConnected && stopsIn(place.box).length > 0) ?? {};
      const stops = box ? stopsIn(box) : [];
      stops[Math.min(at ?? 0, stops.length - 1)]?.focus();
    }
    note();
  };
  new MutationObserver(changed).observe(page.body, { childList: true, subtree: true });
}

function boxesAround(inner: Element, last: Element): Element[] {
  const boxes: Element[] = [];
  for (let box = inner.parentElement; box; box = box === last ? null : box.parentElement) boxes.push(box);
  return boxes;
}

/** In the order of the page; of what is folded nothing. */
function stopsIn(box: Element): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility());
}
