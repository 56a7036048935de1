import type { Family, Finding, Span } from '@/engine/model';
import type { AnyDraft } from '@/page/draft/draft';
import type { Box, Screen } from '@/page/geometry';
import { clearHighlights, setHighlights } from './highlights';
import { linesOf } from './lines';
import type { Mirror } from './mirror';
import { adopt, marksSheets } from './sheets';

/** The underlines of one composer. */
export interface Marks {
  /** Replaces what is painted. A finding whose words are gone is left out. */
  paint(draft: AnyDraft, findings: readonly Finding[], open: Span | null): void;
  /** Where words of the draft stand on the screen, a box a line. */
  boxesOf(draft: AnyDraft, span: Span): Box[];
  clear(): void;
}

/** Marks in the editor's own text. */
export class RichMarks implements Marks {
  constructor(
    private readonly page: Document,
    private readonly screen: Screen,
  ) {}

  paint(draft: AnyDraft, findings: readonly Finding[], open: Span | null): void {
    const words = findings.flatMap((finding) => this.rangeOf(draft, finding)?.startContainer.parentElement ?? [])[0];
    if (words) adopt(this.page, marksSheets[linesOf(words)]);
    paintRanges(this.page, findings, open, (span) => this.rangeOf(draft, span));
  }

  boxesOf(draft: AnyDraft, span: Span): Box[] {
    const rects = this.rangeOf(draft, span)?.getClientRects() ?? [];
    return [...rects].map((rect) => this.screen.boxIn(this.page, rect));
  }

  clear(): void {
    clearHighlights(this.page);
  }

  private rangeOf(draft: AnyDraft, span: Span): Range | null {
    return draft.kind === 'rich' ? draft.rangeOf(span) : null;
  }
}

/** Marks over a textarea, on a mirror of its text. */
export class PlainMarks implements Marks {
  constructor(
    private readonly page: Document,
    private readonly mirror: Mirror,
  ) {}

  paint(draft: AnyDraft, findings: readonly Finding[], open: Span | null): void {
    if (findings.length === 0 && !open) this.mirror.rest();
    else this.mirror.reflect();
    paintRanges(this.page, findings, open, (span) => this.rangeOf(draft, span));
  }

  boxesOf(draft: AnyDraft, span: Span): Box[] {
    this.mirror.reflect();
    return [...(this.rangeOf(draft, span)?.getClientRects() ?? [])];
  }

  clear(): void {
    clearHighlights(this.page);
    this.mirror.rest();
  }

  private rangeOf(draft: AnyDraft, span: Span): Range | null {
    const place = draft.kind === 'plain' ? draft.valueSpanOf(span) : null;
    return place && this.mirror.rangeOf(place);
  }
}

function paintRanges(
  page: Document,
  findings: readonly Finding[],
  open: Span | null,
  rangeOf: (span: Span) => Range | null,
): void {
  const byFamily = new Map<Family, Range[]>();
  for (const finding of findings) {
    const range = rangeOf(finding);
    if (range) byFamily.set(finding.family, [...(byFamily.get(finding.family) ?? []), range]);
  }
  setHighlights(page, byFamily, open && rangeOf(open));
}
