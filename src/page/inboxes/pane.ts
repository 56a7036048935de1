import { around, within } from './through';

/**
 * Of several conversations on a page the one that a composer belongs to: the one around it or, where it stands beside
 * its conversation, the nearest that shows. Without a composer the one that shows. Null where more than one does.
 * @param panes selector of the box of one conversation; of boxes in each other the outermost counts
 */
export function paneOf(page: Document, composer: HTMLElement | null, panes: string): Element | null {
  if (!composer) return onlyShown(within(page, panes), panes);
  const held = [...around(composer)].findLast((box) => box.matches(panes));
  if (held) return held;
  for (const box of around(composer)) {
    const beside = within(box, panes);
    if (beside.length > 0) return onlyShown(beside, panes);
  }
  return null;
}

/** The nearest box around a composer that holds such elements; without a composer the page. */
export function boxHolding(page: Document, composer: Element | null, held: string): ParentNode | null {
  if (!composer) return page;
  for (const box of around(composer)) if (within(box, held).length > 0) return box;
  return null;
}

/** Whether anything of it is to be seen, as far as styles tell. */
export function shows(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

function onlyShown(found: readonly Element[], panes: string): Element | null {
  const outermost = found.filter((pane) => ![...around(pane)].some((box) => box !== pane && box.matches(panes)));
  const shown = outermost.filter(shows);
  if (shown.length < 2) return shown[0] ?? null;
  // Some pages pile conversations up, one behind the other
  const onTop = shown.filter(isOnTop);
  return onTop.length === 1 ? (onTop[0] ?? null) : null;
}

function isOnTop(pane: Element): boolean {
  const { left, top, width, height } = pane.getBoundingClientRect();
  const hit = pane.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && (pane.contains(hit) || [...around(pane)].includes(hit));
}
