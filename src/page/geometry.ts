/** A rectangle in the viewport of the topmost document that we serve, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Point {
  x: number;
  y: number;
}

/** The viewport of the topmost document that we serve, in which everything of ours is measured. */
export class Screen {
  /** @param root the topmost document: what is around it does not matter */
  constructor(private readonly root: Document) {}

  get viewport(): Box {
    return viewportOf(this.root);
  }

  /** @param rect in the viewport of its own document */
  boxIn(page: Document, { left, top, right, bottom }: Box): Box {
    const view = this.viewOf(page);
    const x = (inside: number) => view.x + inside * view.scale.x;
    const y = (inside: number) => view.y + inside * view.scale.y;
    return { left: x(left), top: y(top), right: x(right), bottom: y(bottom) };
  }

  /** A point as the viewport of a document in a frame has it. */
  pointIn(page: Document, { x, y }: Point): Point {
    const view = this.viewOf(page);
    return { x: (x - view.x) / view.scale.x, y: (y - view.y) / view.scale.y };
  }

  /** How much larger an element is drawn here than it is laid out. */
  scaleOf(element: HTMLElement): Point {
    const { scale } = this.viewOf(element.ownerDocument);
    const own = scaleOf(element);
    return { x: own.x * scale.x, y: own.y * scale.y };
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
      seen = seen && common(seen, this.boxIn(page, viewportOf(page)));
    }
    return seen;
  }

  /** Where the viewport of a document in a frame begins, and how it is scaled: pages scale and zoom frames, too. */
  private viewOf(page: Document): Point & { scale: Point } {
    const frame = this.frameOf(page);
    if (!frame) return { x: 0, y: 0, scale: { x: 1, y: 1 } };
    const { left, top } = this.boxOf(frame);
    const scale = this.scaleOf(frame);
    const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
    const x = left + (frame.clientLeft + Number.parseFloat(style?.paddingLeft ?? '0')) * scale.x;
    const y = top + (frame.clientTop + Number.parseFloat(style?.paddingTop ?? '0')) * scale.y;
    return { x, y, scale };
  }

  /** The frame that a document is in. Null for the topmost one. */
  private frameOf(page: Document): HTMLElement | null {
    return page === this.root ? null : ((page.defaultView?.frameElement ?? null) as HTMLElement | null);
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

/** How much larger an element is drawn in its document than it is laid out. */
function scaleOf(element: HTMLElement): Point {
  const { width, height } = element.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = element;
  return { x: ratio(width, offsetWidth), y: ratio(height, offsetHeight) };
}

/** Layout sizes are told in whole pixels: less than one is no scale. */
function ratio(drawn: number, laidOut: number): number {
  return laidOut === 0 || Math.abs(drawn - laidOut) < 1 ? 1 : drawn / laidOut;
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
