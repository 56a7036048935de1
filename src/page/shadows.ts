const ELEMENTS = 1;

/** The open shadow roots in a part of a page, and those in them. */
export function* shadowRootsIn(part: Document | ShadowRoot): Iterable<ShadowRoot> {
  // Faster than a list of all elements: pages have many, and this is asked at each look
  const walker = (part.ownerDocument ?? (part as Document)).createTreeWalker(part, ELEMENTS);
  for (let at = walker.nextNode(); at; at = walker.nextNode()) {
    const { shadowRoot } = at as Element;
    if (!shadowRoot) continue;
    yield shadowRoot;
    yield* shadowRootsIn(shadowRoot);
  }
}
