/** A rectangle in the viewport of the topmost document that we serve, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the viewport of a document lies in the viewport of the topmost one. */
export function offsetOf(page: Document): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (let frame = frameOf(page); frame; frame = frameOf(frame.ownerDocument)) {
    const rect = frame.getBoundingClientRect();
    const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
    x += rect.left + frame.clientLeft + Number.parseFloat(style?.paddingLeft ?? '0');
    y += rect.top + frame.clientTop + Number.parseFloat(style?.paddingTop ?? '0');
  }
  return { x, y };
}

/** Null at the topmost document, and where the parent is of another origin. */
function frameOf(page: Document): Element | null {
  try {
    return page.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

export function boxIn(page: Document, rect: DOMRectReadOnly): Box {
  const { x, y } = offsetOf(page);
  return { left: rect.left + x, top: rect.top + y, right: rect.right + x, bottom: rect.bottom + y };
}

export function boxOf(element: Element): Box {
  return boxIn(element.ownerDocument, element.getBoundingClientRect());
}

export function viewportOf(page: Document): Box {
  const { clientWidth, clientHeight } = page.documentElement;
  const view = page.defaultView;
  // In quirks mode the root element is as long as the page
  return { left: 0, top: 0, right: clientWidth, bottom: Math.min(clientHeight, view?.innerHeight ?? clientHeight) };
}

/** The part of an element that can be seen: cut by what it scrolls in and by the frames around it. Null: nothing. */
export function visibleBox(element: Element): Box | null {
  let seen: Box | null = boxOf(element);
  for (let page: Document | undefined = element.ownerDocument, at: Element | null = element; page && seen; ) {
    for (let parent = at?.parentElement; parent && seen; parent = parent.parentElement) {
      if (parent === page.documentElement || parent === page.body) continue;
      const overflow = page.defaultView?.getComputedStyle(parent).overflow ?? 'visible';
      if (!overflow.startsWith('visible')) seen = common(seen, boxOf(parent));
    }
    const { x, y } = offsetOf(page);
    const view = viewportOf(page);
    seen = seen && common(seen, { left: x, top: y, right: x + view.right, bottom: y + view.bottom });
    at = frameOf(page);
    page = at?.ownerDocument;
  }
  return seen;
}

/** What two boxes share. */
export function common(one: Box, other: Box): Box | null {
  const box = {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
  return box.left < box.right && box.top < box.bottom ? box : null;
}

export function overlap(one: Box, other: Box): number {
  const box = common(one, other);
  return box ? (box.right - box.left) * (box.bottom - box.top) : 0;
}

export function holds(box: Box, x: number, y: number): boolean {
  return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
}
