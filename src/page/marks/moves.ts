/** Nothing of it is in sight: any bit that comes back counts. */
const OUT_OF_SIGHT = 1e-7;

/**
 * Tells when an element moves on the screen for whatever reason, in each frame in which it does: a transition beside it,
 * another zoom, a box that the page put above it. No polling: what is seen of it through a window that fits it exactly
 * changes as soon as it moves by a pixel. The frames that its document is in are watched as well.
 * @param page the topmost document: what is around it does not matter
 */
export function watchMoves(element: Element, page: Document, moved: () => void, signal: AbortSignal): void {
  for (let at: Element | null = element; at; ) {
    watchIn(at, moved, signal);
    at = at.ownerDocument === page ? null : (at.ownerDocument.defaultView?.frameElement ?? null);
  }
}

function watchIn(element: Element, moved: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | null = null;
  signal.addEventListener('abort', () => observer?.disconnect());

  /** @param part how much of the element is in sight, as long as it does not move */
  function frame(part: number): void {
    observer?.disconnect();
    const view = element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
    if (!view || signal.aborted) return;
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
    const place = element.getBoundingClientRect();
    const margins = [place.top, clientWidth - place.right, clientHeight - place.bottom, place.left];
    const rootMargin = margins.map((margin) => `${-Math.floor(margin)}px`).join(' ');
    let first = true;
    const seen: IntersectionObserverCallback = (entries) => {
      const now = entries.at(-1)?.intersectionRatio ?? 0;
      const still = first && isSame(place, element.getBoundingClientRect());
      first = false;
      if (!still) {
        moved();
        frame(1);
      } else if (now !== part && part !== OUT_OF_SIGHT) frame(now || OUT_OF_SIGHT);
    };
    observer = new view.IntersectionObserver(seen, { root: element.ownerDocument, rootMargin, threshold: part });
    observer.observe(element);
  }

  frame(1);
}

function isSame(one: DOMRect, other: DOMRect): boolean {
  return one.top === other.top && one.left === other.left && one.width === other.width && one.height === other.height;
}
