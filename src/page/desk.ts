import type { Finding, Span } from '@/engine/model';
import type { Composer } from './composer';
import type { AnyDraft } from './draft/draft';
import { linesOfOthers } from './draft/flow';
import { readDraft } from './draft/read';
import { type Box, common, holds } from './geometry';
import { Ignored } from './ignored';
import type { Layer } from './marks/layer';
import { type Marks, PlainMarks, RichMarks } from './marks/marks';
import { Mirror } from './marks/mirror';
import { watchMoves } from './marks/moves';
import type { Ports } from './ports';
import { type Judged, Reviewing } from './reviewing';
import { Selected } from './selected';
import { type TextField, textFieldOf } from './text-field';
import { Writing } from './writing';

/** Lines are looked at this far around the marked words, in characters: nobody sees more of a draft at once. */
const AROUND = 3000;

/**
 * A longer draft is not judged, in UTF-16 units: some 40,000 words, which nobody wrote into a reply. Reading and marking
 * it would take longer than the pauses between keys.
 */
const LONGEST = 250_000;

export interface DeskEvents {
  /** The draft, its findings, or how the editor draws them has changed. */
  onJudged(judged: Judged): void;
  /** The agent changed the text. */
  onInput(): void;
  /** The editor moved, or it or its box changed its size. */
  onMoved(): void;
  /** The draft became too long to be judged, or short enough. */
  onTooLong(): void;
  onFailure(error: unknown): void;
}

/** One composer at work: its draft, what is known of it, and its marks. */
export class Desk {
  private readonly controller = new AbortController();
  private readonly marks: Marks;
  /** The editable, where it is a text field. */
  private readonly field: TextField | null;
  private readonly mirror: Mirror | null = null;
  private readonly reviewing: Reviewing;
  private readonly ignored = new Ignored();
  private readonly selected: Selected;
  /** The way into the draft. */
  readonly writing: Writing;
  private value = '';
  /** Whether the draft is longer than what is judged. */
  tooLong: boolean;
  /** On the clock of `performance.now()`. */
  private changedAt = Number.NEGATIVE_INFINITY;
  /** While a word is being composed (IME): editors lose it when anybody else writes. */
  private composing = false;
  /** Lines of others that stood in the editor at first. */
  private readonly theirs: string[];

  /** @param judging whether the draft is judged from the start */
  constructor(
    public composer: Composer,
    private readonly layer: Layer,
    ports: Pick<Ports, 'send'>,
    private readonly events: DeskEvents,
    private judging: boolean,
  ) {
    const { editable } = composer;
    this.theirs = linesOfOthers(editable, composer.facts.foreign);
    const { signal } = this.controller;
    this.field = textFieldOf(editable);
    this.tooLong = this.isTooLong();
    if (this.field) {
      this.mirror = new Mirror(this.field, layer, signal);
      this.marks = new PlainMarks(layer.page, this.mirror);
    } else this.marks = new RichMarks(editable.ownerDocument, layer.screen);
    this.reviewing = new Reviewing(
      {
        read: () => this.read(),
        judge: (request) => ports.send('review', request),
        report: (judged) => this.judging && events.onJudged(this.withoutIgnored(judged)),
        failed: (error) => events.onFailure(error),
      },
      signal,
    );
    this.selected = new Selected(editable, signal);
    const target = { editable, read: () => this.read(), changedAt: () => this.changedAt };
    this.writing = new Writing(target, this.selected, () => this.composing, signal);
    this.listen(editable, signal);
    if (judging) this.reviewing.notice();
  }

  /** Whether a first answer is being waited for. */
  get begins(): boolean {
    return this.reviewing.begins;
  }

  read(): AnyDraft {
    const { editable, facts } = this.composer;
    return readDraft(editable, facts, this.theirs);
  }

  /** What is known, for the draft as it reads now, without what was passed over. */
  judged(): Judged {
    return this.withoutIgnored(this.reviewing.current());
  }

  private withoutIgnored({ draft, findings }: Judged): Judged {
    return { draft, findings: this.ignored.leaveOut(findings, draft.text) };
  }

  /** Starts or stops judging: a note is left alone. */
  judge(judging: boolean): void {
    if (this.judging === judging) return;
    this.judging = judging;
    if (judging) this.reviewing.again();
    else this.marks.clear();
  }

  /** The same words may be judged otherwise now. */
  again(): void {
    if (this.judging) this.reviewing.again();
  }

  /** The worker has left the draft: it is told of it once more. */
  repeat(): void {
    if (this.judging) this.reviewing.repeat();
  }

  /** Looks whether the page changed the text by itself. */
  check(): void {
    if (this.field && this.field.value !== this.value) this.noticed();
  }

  paint({ draft, findings }: Judged, open: Span | null): void {
    this.marks.paint(draft, findings, open);
  }

  clear(): void {
    this.marks.clear();
  }

  /** Follows the page's scrolling and resizing. */
  place(): void {
    this.mirror?.place();
  }

  /** The finding whose words stand at a point of the viewport. */
  findingAt(x: number, y: number): Finding | null {
    const { draft, findings } = this.judged();
    const seen = this.layer.screen.visibleBox(this.composer.editable);
    if (!seen || !holds(seen, x, y)) return null;
    return findings.find((finding) => this.marks.boxesOf(draft, finding).some((box) => holds(box, x, y))) ?? null;
  }

  /** Where words stand on the screen, as far as they are in sight; a box a line. */
  boxesOf(draft: AnyDraft, span: Span): Box[] {
    const seen = this.layer.screen.visibleBox(this.composer.editable);
    return this.marks.boxesOf(draft, span).flatMap((box) => (seen && common(box, seen)) ?? []);
  }

  /** The written lines around a place. */
  linesAround(draft: AnyDraft, { start, end }: Span): Box[] {
    const around = { start: Math.max(0, start - AROUND), end: Math.min(draft.text.length, end + AROUND) };
    return this.boxesOf(draft, around);
  }

  /** Whether a word is being composed (IME). */
  get isComposing(): boolean {
    return this.composing;
  }

  /** Puts the focus into the text, the caret where it was. */
  focus(): void {
    this.selected.focus();
  }

  /** Whether the press under way selected words. */
  get pressSelects(): boolean {
    return this.selected.byPress;
  }

  /** "Ignore once": this very place. */
  ignoreOnce(finding: Finding, text: string): void {
    this.ignored.add(finding, text);
  }

  leave(): void {
    this.controller.abort();
    this.marks.clear();
  }

  private listen(editable: HTMLElement, signal: AbortSignal): void {
    const typed = () => {
      // What is put in is not typed: a card that was opened meanwhile is of other words
      if (!this.writing.isBusy) this.events.onInput();
      this.noticed();
    };
    editable.addEventListener('input', typed, { signal });
    editable.addEventListener('compositionstart', () => this.compose(true), { signal });
    editable.addEventListener('compositionend', () => this.compose(false), { signal });
    // A page that sets the text of a field tells nobody, but its caret moves
    editable.ownerDocument.addEventListener('selectionchange', () => this.check(), { signal });
    // Editors that keep a model write without an input event, and draw their text anew at any time
    const drawn = new MutationObserver(() => this.noticed());
    drawn.observe(editable, { childList: true, characterData: true, subtree: true });
    const sized = new ResizeObserver(() => this.events.onMoved());
    for (const element of new Set([editable, this.composer.facts.frame])) {
      // One in another document makes the browser report an endless loop to the page
      if (element.ownerDocument === this.layer.page) sized.observe(element);
    }
    watchMoves(editable, this.layer.page, () => this.events.onMoved(), signal);
    signal.addEventListener('abort', () => {
      drawn.disconnect();
      sized.disconnect();
    });
  }

  private isTooLong(): boolean {
    return (this.field?.value ?? this.composer.editable.textContent ?? '').length > LONGEST;
  }

  private compose(composing: boolean): void {
    this.composing = composing;
    this.reviewing.compose(composing);
  }

  private noticed(): void {
    this.changedAt = performance.now();
    if (this.field) this.value = this.field.value;
    const was = this.tooLong;
    this.tooLong = this.isTooLong();
    if (was !== this.tooLong) this.events.onTooLong();
    if (this.judging) this.reviewing.notice();
  }
}
