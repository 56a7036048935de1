import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { AnyDraft } from '@/page/draft/draft';
import { readDraft } from '@/page/draft/read';
import { replace } from '@/page/editors/replace';
import { type EditorUnderTest, heldBy } from '../../editors/editors';
import type { EditorPage } from '../../editors/page';
import { Stand } from '../stand';

/** In ms. */
export const LEARNT_WITHIN = 60;
/** A rewrite may wait for a second, so that the editor's undo keeps it for itself. */
export const PATIENT = { timeout: 4000 };

/** An editor on its page, at the hands of a test. */
export class Bench {
  /** How often its model was compared. */
  comparisons = 0;
  private changedAt = Number.NEGATIVE_INFINITY;
  private stand: Stand | null = null;

  constructor(
    readonly editor: EditorUnderTest,
    private readonly opened: EditorPage,
  ) {
    const changed = () => {
      this.changedAt = performance.now();
    };
    opened.editable.addEventListener('input', changed);
    new MutationObserver(changed).observe(opened.editable, { childList: true, characterData: true, subtree: true });
  }

  get page(): Document {
    return this.opened.page;
  }

  get editable(): HTMLElement {
    return this.opened.editable;
  }

  get injections(): readonly string[] {
    return this.opened.injections;
  }

  read(): AnyDraft {
    return readDraft(this.editable, { foreign: '', plainQuotes: false });
  }

  /** Waits until the editor's own model is this draft. Empty lines between paragraphs are the editor's business. */
  async holds(lines: readonly string[]): Promise<void> {
    this.comparisons++;
    const wanted = heldBy(this.editor, lines).filter((line) => line !== '');
    await expect.poll(() => this.opened.model().filter((line) => line !== ''), PATIENT).toEqual(wanted);
  }

  /** The model just as it is. */
  snapshot(): string[] {
    return this.opened.model();
  }

  async isBackTo(snapshot: readonly string[]): Promise<void> {
    this.comparisons++;
    await expect.poll(() => this.opened.model(), PATIENT).toEqual(snapshot);
  }

  redraw(lines: readonly string[]): Promise<void> {
    return this.opened.load(heldBy(this.editor, lines));
  }

  /** Puts `text` in place of `words`. */
  rewrite(words: string, text: string): Promise<boolean> {
    const start = this.read().text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    return this.replace({ start, end: start + words.length }, text);
  }

  replace(span: { start: number; end: number }, text: string): Promise<boolean> {
    const { editable } = this;
    return replace({ editable, read: () => this.read(), changedAt: () => this.changedAt }, span, text);
  }

  /** Puts the caret behind words, and types there with real keys. */
  async type(behind: string, keys: string): Promise<void> {
    await this.focus();
    this.putCaretBehind(behind);
    await heard();
    await userEvent.keyboard(keys);
  }

  putCaretBehind(words: string): void {
    const at = this.read().text.indexOf(words) + words.length;
    this.read().select({ start: at, end: at });
  }

  /** Lets the editor hear of a selection that was set. */
  settle(): Promise<void> {
    return heard();
  }

  async focus(): Promise<void> {
    this.editable.ownerDocument.defaultView?.focus();
    this.editable.focus();
    await heard();
  }

  undo(): Promise<void> {
    return userEvent.keyboard('{Control>}z{/Control}');
  }

  /** The same once the editor's undo knows of what was typed last. */
  async undoTyping(): Promise<void> {
    const { learnsTypingIn: learns } = this.editor;
    if (learns) await new Promise((resolve) => setTimeout(resolve, learns + LEARNT_WITHIN));
    await this.undo();
  }

  /** Whether the caret, or what is selected, is within these words. */
  caretIsIn(words: string): boolean {
    const draft = this.read();
    const at = draft.selection();
    const start = draft.text.indexOf(words);
    return at !== null && start <= at.start && at.end <= start + words.length;
  }

  /** Lets Aplomb at it, and puts the caret in. */
  async judge(): Promise<Stand> {
    this.stand = new Stand({}, {}, this.page);
    // As after a click beside the editor
    this.page.defaultView?.focus();
    await this.focus();
    return this.stand;
  }

  /** Makes the page this wide, in CSS pixels. */
  resize(width: number): void {
    for (const frame of document.querySelectorAll('iframe')) frame.style.width = `${width}px`;
  }

  /** Scrolls the last line of the draft into sight. */
  scrollToEnd(): void {
    const last = this.editable.lastElementChild;
    if (last) last.scrollIntoView({ block: 'end' });
    else {
      this.editable.scrollTo(this.editable.scrollWidth, this.editable.scrollHeight);
      this.editable.scrollIntoView({ block: 'end' });
    }
  }

  scrollToStart(): void {
    this.editable.scrollTo(0, 0);
    this.editable.scrollIntoView({ block: 'start' });
  }

  leave(): void {
    this.stand?.stop();
    document.body.replaceChildren();
  }

  /** What stands to the left of the caret, in its line; null: words are selected. */
  caret(): string | null {
    const draft = this.read();
    const at = draft.selection();
    return at && at.start === at.end ? (draft.text.slice(0, at.start).split('\n').at(-1) ?? '') : null;
  }
}

/** Editors learn of a selection a frame after it, or by a timer of their own, and tell nobody. */
async function heard(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve, LEARNT_WITHIN));
}
