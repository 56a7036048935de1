/**
 * What the page shows in the browser's top layer: beside an open modal dialog everything is dead to mouse and keyboard,
 * and a press beside a popover may close it.
 */
const RAISED = 'dialog:modal, :popover-open';

/**
 * The element of `page` that our layer must lie in so that it can be reached from a composer: the dialog or popover
 * around it, else `<html>`. Never anything that is edited, and so never anything that is sent or saved with a reply.
 */
export function homeAround(editable: Element, page: Document): Element {
  let home: Element = page.documentElement;
  for (let at: Element | null = editable; at; at = outside(at)) {
    // in a frame it takes up no more than the frame, and does not reach us
    if (at.ownerDocument !== page) continue;
    if ((at as HTMLElement).isContentEditable) home = page.documentElement;
    else if (home === page.documentElement && at.matches(RAISED)) home = at;
  }
  return home;
}

/** The element around one as it is drawn: across slots, shadow roots and frames. */
function outside(element: Element): Element | null {
  const around = element.assignedSlot ?? element.parentNode;
  if (around?.nodeType === 11) return (around as ShadowRoot).host;
  if (around?.nodeType === 9) return (around as Document).defaultView?.frameElement ?? null;
  return around as Element | null;
}
