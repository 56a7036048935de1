import type { Span } from '@/engine/model';
import { gapsOf } from '@/engine/wording/gaps';
import type { InsertPlace } from '@/wire/messages';
import type { AnyDraft } from './draft/draft';
import { editBetween, throughEdit } from './draft/edit';
import { setApart } from './draft/set-apart';
import { isBarred, replace, type Writable } from './editors/replace';
import { GapWalk } from './gap-walk';
import type { Selected } from './selected';

interface Target extends Writable {
  read(): AnyDraft;
}

/** Puts rewrites and wording into one draft, one at a time. */
export class Writing {
  private readonly walk: GapWalk;
  /** What is being put in, and where. */
  private putting: { what: string; taken: Promise<boolean> } | null = null;

  /**
   * @param isComposing whether a word is being composed (IME): editors lose it when anybody else writes
   * @param over when the composer is left
   */
  constructor(
    private readonly target: Target,
    private readonly selected: Selected,
    private readonly isComposing: () => boolean,
    private readonly over: AbortSignal,
  ) {
    this.walk = new GapWalk(target.editable, () => target.read(), over);
  }

  get isBusy(): boolean {
    return this.putting !== null;
  }

  /**
   * Puts text in place of a span of the draft. False: the editor did not take it, or a word is being composed. Where the
   * text has gaps, the first of them is selected, and Tab leads on.
   */
  put(span: Span, text: string): Promise<boolean> {
    const { text: draft } = this.target.read();
    return this.oneAtATime(`${span.start} ${text}`, () => this.putThrough(span, draft, text));
  }

  /** Whether `put` would refuse for what is no text: see `replace`. */
  bars(span: Span, text: string): boolean {
    return isBarred(this.target, span, text);
  }

  /**
   * Puts text in at the caret; with the caret elsewhere (in the quote, or never set), in a paragraph of its own behind
   * the last own words. Selected words are kept. False: the editor did not take it.
   */
  insert(text: string): Promise<boolean> {
    return this.oneAtATime(text, async () => {
      this.selected.restore();
      const draft = this.target.read();
      const at = draft.selection()?.end;
      if (at !== undefined) return this.putNow({ start: at, end: at }, setApart(text, draft.text, at));
      const end = draft.end();
      if (end === null) return false;
      return this.putNow({ start: end, end }, draft.text.slice(0, end).trim() === '' ? text : `\n\n${text}`);
    });
  }

  /**
   * Puts text in where it belongs: an offset of the draft as it read when the place was chosen. False: what stands
   * there has changed since, or the editor did not take it.
   */
  insertAt({ at, draft }: InsertPlace, text: string): Promise<boolean> {
    return this.oneAtATime(`${at} ${text}`, () => this.putThrough({ start: at, end: at }, draft, text));
  }

  /** Who asks for the same text in the same place meanwhile pressed twice, and is told how the first fared. */
  private async oneAtATime(what: string, put: () => Promise<boolean>): Promise<boolean> {
    while (this.putting) {
      const { what: other, taken } = this.putting;
      if (other === what) return taken;
      await taken.catch(() => false);
    }
    if (this.isComposing() || this.over.aborted) return false;
    const taken = put().finally(() => {
      this.putting = null;
    });
    this.putting = { what, taken };
    return taken;
  }

  /** @param draft as it read when the span was chosen */
  private async putThrough(span: Span, draft: string, text: string): Promise<boolean> {
    const place = throughEdit(span, editBetween(draft, this.target.read().text));
    return place !== null && this.putNow(place, text);
  }

  private async putNow(span: Span, text: string): Promise<boolean> {
    const taken = await replace(this.target, span, text);
    if (taken && gapsOf(text).length > 0) await this.walk.begin(span.start);
    return taken;
  }
}
