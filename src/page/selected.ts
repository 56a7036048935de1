import { type Caret, caretOf } from './caret';
import { selectionAround } from './selection';
import { textFieldOf } from './text-field';

/** What is selected in a composer, also while a side panel or a click elsewhere has taken the selection away. */
export class Selected {
  /** Where the selection stood last. Live, so it follows edits. A text field remembers its own. */
  private last: Range | null = null;
  /** What was selected when the mouse went down last. */
  private atPress: Caret | null = null;

  constructor(
    private readonly editable: HTMLElement,
    signal: AbortSignal,
  ) {
    const pressed = () => {
      this.atPress = caretOf(editable);
    };
    editable.addEventListener('mousedown', pressed, { signal, capture: true });
    if (textFieldOf(editable)) return;
    editable.ownerDocument.addEventListener('selectionchange', () => this.remember(), { signal });
    this.remember();
  }

  /** Whether the press under way selected words. Those that were selected before it are let go only after the click. */
  get byPress(): boolean {
    return caretOf(this.editable)?.selects === true && !this.atPress?.stands();
  }

  /** Selects again what was selected last, unless something in the composer is. */
  restore(): void {
    const { editable, last } = this;
    const selection = selectionAround(editable);
    if (!last || !selection || !editable.contains(last.commonAncestorContainer)) return;
    const now = selection.rangeCount > 0 ? selection.getRangeAt(0).commonAncestorContainer : null;
    if (now && editable.contains(now)) return;
    selection.removeAllRanges();
    selection.addRange(last.cloneRange());
  }

  /** Puts the focus into the text, the caret where it was. */
  focus(): void {
    this.restore();
    if (!caretOf(this.editable)?.restore()) this.editable.focus({ preventScroll: true });
  }

  private remember(): void {
    const selection = selectionAround(this.editable);
    if (!selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (this.editable.contains(range.commonAncestorContainer)) this.last = range.cloneRange();
  }
}
