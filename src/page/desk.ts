import type { Finding, Span } from '@/engine/model';
import { gapsOf } from '@/engine/wording/gaps';
import type { InsertPlace } from '@/wire/messages';
import type { Composer } from './composer';
import type { AnyDraft } from './draft/draft';
import { editBetween, throughEdit } from './draft/edit';
import { linesOfOthers } from './draft/flow';
import { readDraft } from './draft/read';
import { replace } from './editors/replace';
import { GapWalk } from './gap-walk';
import { type Box, common, holds } from './geometry';
import type { Layer } from './marks/layer';
import { type Marks, PlainMarks, RichMarks } from './marks/marks';
import { Mirror } from './marks/mirror';
import type { Ports } from './ports';
import { type Judged, Reviewing } from './reviewing';
import { selectionAround } from './selection';
import { type TextField, textFieldOf } from './text-field';

/** Lines are looked at this far around the marked words, in characters: nobody sees more of a draft at once. */
const AROUND = 3000;

interface Events {
  /** The draft, its findings, or how the editor draws them has changed. */
  onJudged(judged: Judged): void;
  /** The agent changed the text. */
  onInput(): void;
  /** The editor or its box changed its size. */
  onMoved(): void;
  onFailure(error: unknown): void;
}

/** One composer at work: its draft, what is known of it, its marks, and the way to write into it. */
export class Desk {
  private readonly controller = new AbortController();
  private readonly marks: Marks;
  /** The editable, where it is a text field. */
  private readonly field: TextField | null;
  private readonly mirror: Mirror | null = null;
  private readonly reviewing: Reviewing;
  private readonly walk: GapWalk;
  /** Findings that the agent passed over, by `keyOf`. */
  private readonly ignored = new Set<string>();
  /** Where the selection stood last: a side panel or a click elsewhere takes it away. Live, so it follows edits. */
  private selected: Range | null = null;
  private value = '';
  /** On the clock of `performance.now()`. */
  private changedAt = Number.NEGATIVE_INFINITY;
  /** While a word is being composed (IME): editors lose it when anybody else writes. */
  private composing = false;
  /** While text is being put in. */
  private putting: Promise<boolean> | null = null;
  /** Lines of others that stood in the editor at first. */
  private readonly theirs: string[];

  /**
   * @param judging whether the draft is judged from the start
   */
  constructor(
    public composer: Composer,
    private readonly layer: Layer,
    ports: Pick<Ports, 'send'>,
    private readonly events: Events,
    private judging: boolean,
  ) {
    const { editable } = composer;
    this.theirs = linesOfOthers(editable, composer.facts.foreign);
    const { signal } = this.controller;
    this.field = textFieldOf(editable);
    if (this.field) {
      this.mirror = new Mirror(this.field, layer, signal);
      this.marks = new PlainMarks(layer.page, this.mirror);
    } else this.marks = new RichMarks(editable.ownerDocument, layer.screen);
    this.reviewing = new Reviewing(
      {
        read: () => this.read(),
        judge: (request) => ports.send('review', request),
        report: () => this.judging && events.onJudged(this.judged()),
        failed: (error) => events.onFailure(error),
      },
      signal,
    );
    this.walk = new GapWalk(editable, () => this.read(), signal);
    this.listen(editable, signal);
    this.rememberSelection();
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
    const { draft, findings } = this.reviewing.current();
    return { draft, findings: findings.filter((finding) => !this.ignored.has(keyOf(finding, draft.text))) };
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

  /**
   * Puts text in place of a span of the draft. False: the editor did not take it, or a word is being composed. One text goes in at a time: who asks
   * for another meanwhile pressed twice, and is told how the first one fared. Where the text has gaps, the first of them
   * is selected, and Tab leads on.
   */
  async put(span: Span, text: string): Promise<boolean> {
    if (this.composing) return false;
    const target = {
      editable: this.composer.editable,
      read: () => this.read(),
      changedAt: () => this.changedAt,
    };
    this.putting ??= replace(target, span, text).finally(() => {
      this.putting = null;
    });
    const taken = await this.putting;
    if (taken && gapsOf(text).length > 0) await this.walk.begin(span.start);
    return taken;
  }

  get isPutting(): boolean {
    return this.putting !== null;
  }

  /**
   * Puts text in at the caret; with the caret elsewhere (in the quote, or never set), in a paragraph of its own behind
   * the last own words. Selected words are kept. False: the editor did not take it.
   */
  async insert(text: string): Promise<boolean> {
    if (this.composing) return false;
    if (this.putting) return this.putting;
    this.restoreSelection();
    const draft = this.read();
    const at = draft.selection()?.end;
    if (at !== undefined) return this.putIn(at, setApart(text, draft.text, at));
    const end = draft.end();
    if (end === null) return false;
    return this.putIn(end, draft.text.slice(0, end).trim() === '' ? text : `\n\n${text}`);
  }

  /**
   * Puts text in where it belongs: an offset of the draft as it read when the place was chosen. False: what stands
   * there has changed since, or the editor did not take it.
   */
  async insertAt({ at, draft }: InsertPlace, text: string): Promise<boolean> {
    if (this.putting) return this.putting;
    const place = throughEdit({ start: at, end: at }, editBetween(draft, this.read().text));
    return place !== null && this.putIn(place.start, text);
  }

  private putIn(at: number, text: string): Promise<boolean> {
    return this.put({ start: at, end: at }, text);
  }

  /** "Ignore once": this very place. */
  ignoreOnce(finding: Finding, text: string): void {
    this.ignored.add(keyOf(finding, text));
  }

  leave(): void {
    this.controller.abort();
    this.marks.clear();
  }

  private listen(editable: HTMLElement, signal: AbortSignal): void {
    const typed = () => {
      this.events.onInput();
      this.noticed();
    };
    editable.addEventListener('input', typed, { signal });
    editable.addEventListener('compositionstart', () => this.compose(true), { signal });
    editable.addEventListener('compositionend', () => this.compose(false), { signal });
    const moved = () => {
      this.rememberSelection();
      // A page that sets the text of a field tells nobody, but its caret moves
      this.check();
    };
    editable.ownerDocument.addEventListener('selectionchange', moved, { signal });
    // Editors that keep a model write without an input event, and draw their text anew at any time
    const drawn = new MutationObserver(() => this.noticed());
    drawn.observe(editable, { childList: true, characterData: true, subtree: true });
    const sized = new ResizeObserver(() => this.events.onMoved());
    for (const element of new Set([editable, this.composer.facts.frame])) {
      // One in another document makes the browser report an endless loop to the page
      if (element.ownerDocument === this.layer.page) sized.observe(element);
    }
    signal.addEventListener('abort', () => {
      drawn.disconnect();
      sized.disconnect();
    });
  }

  private compose(composing: boolean): void {
    this.composing = composing;
    this.reviewing.compose(composing);
  }

  private noticed(): void {
    this.changedAt = performance.now();
    if (this.field) this.value = this.field.value;
    if (this.judging) this.reviewing.notice();
  }

  private rememberSelection(): void {
    const { editable } = this.composer;
    const selection = selectionAround(editable);
    // A text field remembers its own
    if (this.field || !selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (editable.contains(range.commonAncestorContainer)) this.selected = range.cloneRange();
  }

  private restoreSelection(): void {
    const { editable } = this.composer;
    const selection = selectionAround(editable);
    if (!this.selected || !selection || !editable.contains(this.selected.commonAncestorContainer)) return;
    const now = selection.rangeCount > 0 ? selection.getRangeAt(0).commonAncestorContainer : null;
    if (now && editable.contains(now)) return;
    selection.removeAllRanges();
    selection.addRange(this.selected.cloneRange());
  }
}

const WORD_AHEAD = /^["“„«(]?[\p{L}\p{N}]/u;

/** Paragraphs stand in lines of their own; a sentence or two are kept from the words around them by a space. */
function setApart(text: string, around: string, at: number): string {
  const gap = text.includes('\n') ? '\n\n' : ' ';
  const before = /\S$/.test(around.slice(0, at)) && WORD_AHEAD.test(text) ? gap : '';
  const after = WORD_AHEAD.test(around.slice(at)) ? gap : '';
  return before + text + after;
}

/** Tells one place from others with the same words: the how-manieth it is. */
function keyOf(finding: Finding, text: string): string {
  const words = text.slice(finding.start, finding.end);
  const before = text.slice(0, finding.start).split(words).length;
  return `${finding.entry} ${before} ${words}`;
}
