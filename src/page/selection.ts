/**
 * The selection that an editable's own tree has. A document tells of a selection within a shadow root no more than that
 * it is somewhere in there; Chromium lets the root itself be asked.
 */
export function selectionAround(editable: HTMLElement): Selection | null {
  const root = editable.getRootNode() as ShadowRoot & { getSelection?(): Selection | null };
  return root.getSelection?.() ?? editable.ownerDocument.getSelection();
}

/** The element that has the focus in an editable's own tree. */
export function activeAround(editable: HTMLElement): Element | null {
  return (editable.getRootNode() as Document | ShadowRoot).activeElement;
}
