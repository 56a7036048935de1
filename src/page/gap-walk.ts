import type { Span } from '@/engine/model';
import { gapsOf } from '@/engine/wording/gaps';
import type { AnyDraft } from './draft/draft';

/** An editor that draws its text anew may move the selection once more; how often it is set before we let it be. */
const TRIES = 3;

/**
 * Leads from gap to gap with Tab, after wording with gaps was put in. Behind the last gap Tab is the page's again, and
 * so it is after Escape, a press elsewhere, or when the focus leaves the text.
 */
export class GapWalk {
  private walking: AbortController | null = null;

  /** @param over when the composer is left */
  constructor(
    private readonly editable: HTMLElement,
    private readonly read: () => AnyDraft,
    private readonly over: AbortSignal,
  ) {
    over.addEventListener('abort', () => this.end());
  }

  /** Selects the first gap at or behind an offset of the draft. */
  async begin(from: number): Promise<void> {
    this.end();
    const gap = this.gaps().find(({ start }) => start >= from);
    if (!gap || this.over.aborted) return;
    const walking = new AbortController();
    this.walking = walking;
    this.listen(walking.signal);
    for (let tries = 0; tries < TRIES && !walking.signal.aborted && this.waits(gap); tries++) {
      this.select(gap);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  end(): void {
    this.walking?.abort();
    this.walking = null;
  }

  private listen(signal: AbortSignal): void {
    const view = this.editable.ownerDocument.defaultView;
    const early = { capture: true, signal };
    const elsewhere = (event: Event) => {
      if (!event.composedPath().includes(this.editable)) this.end();
    };
    // Before the page: its own Tab leads to the next field, its own Escape may close the composer
    view?.addEventListener('keydown', (event) => this.pressed(event), early);
    view?.addEventListener('pointerdown', elsewhere, early);
    view?.addEventListener('focusin', elsewhere, early);
  }

  private pressed(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!event.composedPath().includes(this.editable)) return;
    if (event.key === 'Escape') {
      keep(event);
      this.end();
    }
    if (event.key !== 'Tab') return;
    const gap = this.next(event.shiftKey);
    if (gap && this.select(gap)) keep(event);
    else this.end();
  }

  private next(backwards: boolean): Span | undefined {
    const at = this.read().selection() ?? { start: 0, end: 0 };
    if (backwards) return this.gaps().findLast(({ end }) => end <= at.start);
    return this.gaps().find(({ start }) => start >= at.end);
  }

  private select(gap: Span): boolean {
    const draft = this.read();
    if (!draft.select(gap)) return false;
    const place = draft.kind === 'rich' ? draft.rangeOf(gap)?.startContainer.parentElement : null;
    place?.scrollIntoView({ block: 'nearest' });
    return true;
  }

  /** Whether a gap is still to be selected: it may have been taken back or filled meanwhile. */
  private waits(gap: Span): boolean {
    return this.gaps().some((one) => isSame(one, gap)) && !isSame(this.read().selection(), gap);
  }

  private gaps(): Span[] {
    return gapsOf(this.read().text);
  }
}

function isSame(one: Span | null, other: Span): boolean {
  return one?.start === other.start && one.end === other.end;
}

function keep(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
