/** Attributes by which pages tell a note from a reply and one open ticket from the next. */
const TELLING = [
  'class',
  'hidden',
  'type',
  'data-channel',
  'data-is-active',
  'contenteditable',
  'disabled',
  'readonly',
  'placeholder',
].concat(
  ['selected', 'pressed', 'checked', 'current', 'hidden', 'label', 'disabled', 'readonly', 'placeholder'].map(
    (name) => `aria-${name}`,
  ),
);

export interface PageEvents {
  focused(target: EventTarget | null): void;
  /** The focus has left the document, perhaps for a frame in it. */
  focusedFrame(page: Document): void;
  clicked(event: MouseEvent): void;
  /** @returns whether the key was for us; the page does not get it then */
  escaped(): boolean;
  /** The page may be another one now, outside of `exceptIn`. */
  changed(): void;
  /** Something scrolled or changed its size. */
  moved(): void;
  /** Changes in here are not the page's but the agent's. */
  exceptIn(): Element | null;
}

/**
 * Hears of everything in one document that may concern us, without holding it up. No polling. Changes of the page are
 * heard of only while attended to: pages may change thousands of times a second.
 * @returns switches that on and off
 */
export function watchPage(page: Document, events: PageEvents, signal: AbortSignal): (attend: boolean) => void {
  const view = page.defaultView;
  const early = { signal, capture: true, passive: true };
  const changes = new MutationObserver((records) => {
    const except = events.exceptIn();
    if (records.some(({ target }) => !except?.contains(target))) events.changed();
  });
  const observed = { childList: true, subtree: true, attributes: true, attributeFilter: TELLING };
  const roots = new Set<ShadowRoot>();
  let attends = false;
  const focused = (event: Event) => {
    const path = event.composedPath();
    events.focused(path[0] ?? null);
    for (const root of path) {
      // From field to field within a shadow root no event comes out of it, and no change is seen from outside
      if ((root as Partial<Node>).nodeType !== 11 || roots.has(root as ShadowRoot)) continue;
      roots.add(root as ShadowRoot);
      root.addEventListener('focusin', focused, early);
      if (attends) changes.observe(root as ShadowRoot, observed);
    }
  };
  page.addEventListener('focusin', focused, early);
  // The focus goes into a frame without an event in the page around it, and is there a moment later
  view?.addEventListener('blur', () => setTimeout(() => !signal.aborted && events.focusedFrame(page)), { signal });
  page.addEventListener('click', (event) => events.clicked(event), early);
  page.addEventListener('scroll', () => events.moved(), early);
  page.addEventListener('change', () => events.changed(), early);
  view?.addEventListener('resize', () => events.moved(), { signal });
  view?.addEventListener('popstate', () => events.changed(), { signal });
  view?.navigation?.addEventListener('navigatesuccess', () => events.changed(), { signal });

  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !events.escaped()) return;
    // Some webmails close the whole composer on this key
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  view?.addEventListener('keydown', pressed, { signal, capture: true });

  // What a page loads tells that it is being drawn
  page.addEventListener('load', () => events.changed(), early);
  signal.addEventListener('abort', () => changes.disconnect());
  return (attend) => {
    if (attend === attends || signal.aborted) return;
    attends = attend;
    if (!attend) changes.disconnect();
    else for (const root of [page, ...roots]) changes.observe(root, observed);
  };
}
