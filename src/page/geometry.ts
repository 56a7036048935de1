/** A rectangle in the viewport of the topmost document that we serve, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The viewport of the topmost document that we serve, in which everything of ours is measured. */
export class Screen {
  /** @param root the topmost document: what is around it does not matter */
  constructor(private readonly root: Document) {}

  get viewport(): Box {
    return viewportOf(this.root);
  }

  /** Where the viewport of a document in a frame begins. */
  originOf(page: Document): { x: number; y: number } {
    let x = 0;
    let y = 0;
    for (let frame = this.frameOf(page); frame; frame = this.frameOf(frame.ownerDocument)) {
      const rect = frame.getBoundingClientRect();
      const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
      x += rect.left + frame.clientLeft + Number.parseFloat(style?.paddingLeft ?? '0');
      y += rect.top + frame.clientTop + Number.parseFloat(style?.paddingTop ?? '0');
    }
    return { x, y };
  }

  /** @param rect in the viewport of its own document */
  boxIn(page: Document, rect: DOMRectReadOnly): Box {
    const { x, y } = this.originOf(page);
    return { left: rect.left + x, top: rect.top + y, right: rect.right + x, bottom: rect.bottom + y };
  }

  boxOf(element: Element): Box {
    return this.boxIn(element.ownerDocument, element.getBoundingClientRect());
  }

  /** The part of an element that can be seen: cut by what it scrolls in and by the frames around it. Null: nothing. */
  visibleBox(element: Element): Box | null {
    let seen: Box | null = this.boxOf(element);
    for (let at: Element | null = element; at && seen; at = this.frameOf(at.ownerDocument)) {
      const page: Document = at.ownerDocument;
      for (let parent = parentOf(at); parent && seen; parent = parentOf(parent)) {
        if (parent === page.documentElement || parent === page.body) continue;
        const overflow = page.defaultView?.getComputedStyle(parent).overflow ?? 'visible';
        if (!overflow.startsWith('visible')) seen = common(seen, this.boxOf(parent));
      }
      const { x, y } = this.originOf(page);
      const view = viewportOf(page);
      seen = seen && common(seen, { left: x, top: y, right: x + view.right, bottom: y + view.bottom });
    }
    return seen;
  }

  /** The frame that a document is in. Null for the topmost one. */
  private frameOf(page: Document): Element | null {
    return page === this.root ? null : (page.defaultView?.frameElement ?? null);
  }
}

/** Out of a shadow root, its host. */
function parentOf(element: Element): Element | null {
  const { parentNode } = element;
  if (parentNode?.nodeType === 11) return (parentNode as ShadowRoot).host ?? null;
  return element.parentElement;
}

function viewportOf(page: Document): Box {
  const { clientWidth, clientHeight } = page.documentElement;
  // In quirks mode the root element is as long as the page
  const height = Math.min(clientHeight, page.defaultView?.innerHeight ?? clientHeight);
  return { left: 0, top: 0, right: clientWidth, bottom: height };
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
