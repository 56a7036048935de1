import { selectionAround } from './selection';
import { textFieldOf } from './text-field';

/** Remembers where the selection of an editable stands, while the focus is elsewhere. */
export interface Caret {
  /** Whether words are selected, so that it is more than a caret. */
  readonly selects: boolean;
  /** Whether the selection stands there now. */
  stands(): boolean;
  /** Puts focus and selection back. False: those places are gone. */
  restore(): boolean;
}

export function caretOf(editable: HTMLElement): Caret | null {
  const field = textFieldOf(editable);
  if (field) {
    const { selectionStart, selectionEnd, selectionDirection } = field;
    return {
      selects: selectionStart !== selectionEnd,
      stands: () => field.selectionStart === selectionStart && field.selectionEnd === selectionEnd,
      restore() {
        field.focus({ preventScroll: true });
        field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined);
        return field.isConnected;
      },
    };
  }
  const page = editable.ownerDocument;
  const selection = selectionAround(editable);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  if (!anchorNode || !focusNode || !editable.contains(anchorNode) || !editable.contains(focusNode)) return null;
  return {
    selects: selection?.isCollapsed === false,
    stands() {
      const now = selectionAround(editable);
      return (
        now?.anchorNode === anchorNode &&
        now.anchorOffset === anchorOffset &&
        now.focusNode === focusNode &&
        now.focusOffset === focusOffset
      );
    },
    restore() {
      if (!editable.contains(anchorNode) || !editable.contains(focusNode)) return false;
      page.defaultView?.focus();
      editable.focus({ preventScroll: true });
      try {
        selectionAround(editable)?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
        return true;
      } catch {
        // The node is there, but shorter than it was
        return false;
      }
    },
  };
}
