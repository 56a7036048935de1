/** Remembers where the selection of an editable stands, while the focus is elsewhere. */
export interface Caret {
  /** Puts focus and selection back. False: those places are gone. */
  restore(): boolean;
}

export function caretOf(editable: HTMLElement): Caret | null {
  if (editable.localName === 'textarea') {
    const textarea = editable as HTMLTextAreaElement;
    const { selectionStart, selectionEnd, selectionDirection } = textarea;
    return {
      restore() {
        textarea.focus({ preventScroll: true });
        textarea.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
        return textarea.isConnected;
      },
    };
  }
  const page = editable.ownerDocument;
  const selection = page.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  if (!anchorNode || !focusNode || !editable.contains(anchorNode) || !editable.contains(focusNode)) return null;
  return {
    restore() {
      if (!editable.contains(anchorNode) || !editable.contains(focusNode)) return false;
      page.defaultView?.focus();
      editable.focus({ preventScroll: true });
      try {
        page.getSelection()?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
        return true;
      } catch {
        // The node is there, but shorter than it was
        return false;
      }
    },
  };
}
