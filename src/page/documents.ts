/**
 * One instance of the content script serves a whole tree of documents of one origin. The script is put into every
 * frame of a site, but the editors that people write in are often blank frames (TinyMCE, CKEditor 4) or frames of the
 * same page (Roundcube's message): registered scripts cannot be had there in every browser, and several instances
 * would have to agree on one composer. The topmost document that is reachable reaches into the others by itself,
 * and so a composer, its conversation, the chip and the card are seen from one place.
 */

/** Whether the script in this window is the one that serves its tree: no parent of the same origin is above it. */
export function isTopmost(view: Window): boolean {
  // A window that a page opened blank and fills by itself, as Outlook does, is of that page's origin
  const isOwnWindow = view.location.href === 'about:blank' && view.parent === view && view.origin !== 'null';
  // The sandboxed frame that a webmail shows a message in has no origin to be served; its page reads it if it may
  if (!view.location.protocol.startsWith('http') && !isOwnWindow) return false;
  try {
    return view.parent === view || view.parent.document === null;
  } catch {
    // Another origin
    return true;
  }
}

interface Visit {
  controller: AbortController;
  /** The root element that was there: another one means that the page was written anew and our listeners are gone. */
  element: Element | null;
}

/** Keeps a visit to each reachable document of a tree, while it is there. */
export class DocumentTree {
  private readonly visits = new Map<Document, Visit>();
  private readonly frames = new WeakSet<Element>();
  /** Frames in shadow roots: nothing finds them but the focus that goes into them. */
  private readonly hidden = new Set<HTMLIFrameElement>();

  /**
   * @param visit called for each document once, and again after it was written anew; its signal ends with the document
   * @param signal ends all visits
   */
  constructor(
    private readonly root: Document,
    private readonly visit: (page: Document, signal: AbortSignal) => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => {
      for (const { controller } of this.visits.values()) controller.abort();
      this.visits.clear();
    });
    this.refresh();
  }

  /** Looks for documents that have come or gone. Cheap enough for every change of the page. */
  refresh(): void {
    if (this.signal.aborted) return;
    const reachable = new Set(this.walk(this.root));
    for (const [page, { controller }] of this.visits) {
      if (reachable.has(page)) continue;
      controller.abort();
      this.visits.delete(page);
    }
    for (const page of reachable) {
      if (this.visits.get(page)?.element !== page.documentElement) this.begin(page);
    }
  }

  /** Serves a frame that stands in a shadow root. */
  include(frame: HTMLIFrameElement): void {
    if (!('host' in frame.getRootNode()) || this.hidden.has(frame)) return;
    this.hidden.add(frame);
    this.refresh();
  }

  private *walk(page: Document): Iterable<Document> {
    yield page;
    for (const frame of [...page.getElementsByTagName('iframe'), ...this.hiddenIn(page)]) {
      this.follow(frame);
      const inner = documentIn(frame);
      if (inner) yield* this.walk(inner);
    }
  }

  private hiddenIn(page: Document): HTMLIFrameElement[] {
    return [...this.hidden].filter((frame) => frame.isConnected && frame.ownerDocument === page);
  }

  private follow(frame: HTMLIFrameElement): void {
    if (this.frames.has(frame)) return;
    this.frames.add(frame);
    const loaded = () => {
      // The same document after `document.open()` has lost its listeners
      const page = documentIn(frame);
      if (page) this.begin(page);
      this.refresh();
    };
    frame.addEventListener('load', loaded, { signal: this.signal });
  }

  private begin(page: Document): void {
    this.visits.get(page)?.controller.abort();
    const controller = new AbortController();
    this.visits.set(page, { controller, element: page.documentElement });
    this.visit(page, controller.signal);
  }
}

/** The document in a frame; null when it is of another origin or not there yet. */
export function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    const page = frame.contentDocument;
    return page?.documentElement && page.defaultView ? page : null;
  } catch {
    return null;
  }
}
