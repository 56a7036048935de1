/** What `closest` and `querySelector` do not see: they end at open shadow roots and at frames. */

/** The nearest element that matches, from this one outward, also out of shadow roots and of frames of the same page. */
export function outward(element: Element, selector: string): Element | null {
  for (let from: Element | null = element; from; from = holderOf(from)) {
    const found = from.closest(selector);
    if (found) return found;
  }
  return null;
}

/** From this element outward, itself first, through shadow roots and frames. */
export function* around(element: Element): Iterable<Element> {
  for (let at: Element | null = element; at; at = at.parentElement ?? holderOf(at)) yield at;
}

/** All that match, in the order of the page, also within open shadow roots. */
export function within(root: ParentNode, selector: string): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>('*')];
  if (!all.some(({ shadowRoot }) => shadowRoot)) return [...root.querySelectorAll<HTMLElement>(selector)];
  return all.flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? within(element.shadowRoot, selector) : []),
  ]);
}

/** How deep in a box something lies, and in what. */
export function tagsTo(inner: Element, outer: Element): string {
  const boxes = [...around(inner)];
  return boxes
    .slice(0, boxes.indexOf(outer))
    .map(({ localName }) => localName)
    .join(' ');
}

/** The element that holds the shadow root or the frame that this one is in. */
function holderOf(element: Element): Element | null {
  const root = element.getRootNode();
  // By kind: what is of another frame is no instance of this frame's classes
  if (root.nodeType === 11) return (root as ShadowRoot).host ?? null;
  return element.ownerDocument.defaultView?.frameElement ?? null;
}
