import { shadowRootsIn } from './shadows';

/** Attributes by which pages tell a note from a reply and one open ticket from the next. */
const TELLING = [
  'class',
  'style',
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

/** What in a style shows or hides; the rest of it goes on all the time where things move. */
const SHOWING = /\b(?:display|visibility)\s*:[^;]*/g;

export interface PageEvents {
  focused(target: EventTarget | null): void;
  /** The focus has left the document, perhaps for a frame in it. */
  focusedFrame(page: Document): void;
  /** A frame stands in a shadow root, where nobody else finds it. */
  hidFrame(frame: HTMLIFrameElement): void;
  clicked(event: MouseEvent): void;
  /** @returns whether the key was for us; the page does not get it then */
  escaped(): boolean;
  /**
   * The page may be another one now, outside of `exceptIn`.
   * @param records what changed, where that is known
   */
  changed(records?: readonly MutationRecord[]): void;
  /** Something scrolled or changed its size. */
  moved(): void;
  /** What is written in here is not the page's but the agent's. */
  exceptIn(): Element | null;
}

/**
 * Hears of everything in one document that may concern us, without holding it up. No polling. Changes of the page are
 * heard of only while attended to: pages may change thousands of times a second.
 * @returns switches that on and off; asked for again, it looks for shadow roots that were not there before
 */
export function watchPage(page: Document, events: PageEvents, signal: AbortSignal): (attend: boolean) => void {
  const view = page.defaultView;
  const early = { signal, capture: true, passive: true };
  const changes = new MutationObserver((records) => {
    const except = events.exceptIn();
    const theirs = records.filter(
      (record) =>
        // A field that is hidden or locked, or asks for something else now, is the page's doing
        (record.target === except ? record.type === 'attributes' : !except?.contains(record.target)) && tells(record),
    );
    if (theirs.length > 0) events.changed(theirs);
  });
  // Frameworks write other words into the text that is there already
  const observed = {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: TELLING,
    attributeOldValue: true,
  };
  const roots = new Set<ShadowRoot>();
  let attends = false;
  /** @returns whether nobody listened in there before */
  const listenIn = (root: ShadowRoot): boolean => {
    if (roots.has(root)) return false;
    roots.add(root);
    // From field to field within a shadow root no event comes out of it
    root.addEventListener('focusin', focused, early);
    return true;
  };
  const focused = (event: Event) => {
    const path = event.composedPath();
    events.focused(path[0] ?? null);
    for (const root of path) {
      if ((root as Partial<Node>).nodeType === 11 && listenIn(root as ShadowRoot) && attends) {
        changes.observe(root as ShadowRoot, observed);
      }
    }
  };
  page.addEventListener('focusin', focused, early);
  // The focus goes into a frame without an event in the page around it, and is there a moment later
  view?.addEventListener('blur', () => setTimeout(() => !signal.aborted && events.focusedFrame(page)), { signal });
  page.addEventListener('click', (event) => events.clicked(event), early);
  page.addEventListener('scroll', () => events.moved(), early);
  page.addEventListener('change', () => events.changed(), early);
  // A dialog or popover was opened or closed
  for (const name of ['toggle', 'close', 'fullscreenchange'])
    page.addEventListener(name, () => events.changed(), early);
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
  /** Messages and composers may stand in shadow roots, and what changes in there is not seen from outside. */
  const lookForRoots = () => {
    for (const root of roots) if (!root.isConnected) roots.delete(root);
    let found = false;
    for (const root of shadowRootsIn(page)) {
      for (const frame of root.querySelectorAll('iframe')) events.hidFrame(frame);
      if (!listenIn(root)) continue;
      found = true;
      changes.observe(root, observed);
    }
    // It may have been read otherwise before
    if (found) events.changed();
  };
  return (attend) => {
    if (signal.aborted || (!attend && !attends)) return;
    if (!attend) changes.disconnect();
    else if (!attends) for (const root of [page, ...roots]) changes.observe(root, observed);
    attends = attend;
    if (attend) lookForRoots();
  };
}

function tells({ attributeName, oldValue, target }: MutationRecord): boolean {
  if (attributeName !== 'style') return true;
  const now = (target as Element).getAttribute('style') ?? '';
  return (oldValue?.match(SHOWING) ?? []).join() !== (now.match(SHOWING) ?? []).join();
}
