import { around, within } from './through';

/**
 * Of several conversations on a page the one that a composer belongs to: the one around it or, where it stands beside
 * its conversation, the nearest that shows. Without a composer the one that shows. Null where more than one does.
 * @param panes selector of the box of one conversation
 */
export function paneOf(page: Document, composer: HTMLElement | null, panes: string): Element | null {
  if (!composer) return onlyShown(within(page, panes), panes);
  for (const box of around(composer)) {
    if (box.matches(panes)) return box;
    const beside = within(box, panes);
    if (beside.length > 0) return onlyShown(beside, panes);
  }
  return null;
}

function onlyShown(found: readonly Element[], panes: string): Element | null {
  const shown = found.filter((pane) => pane.checkVisibility({ visibilityProperty: true }));
  const outermost = shown.filter((pane) => ![...around(pane)].some((box) => box !== pane && box.matches(panes)));
  return outermost.length === 1 ? (outermost[0] ?? null) : null;
}

/** The nearest box around a composer that holds such elements; without a composer the page. */
export function boxHolding(page: Document, composer: HTMLElement | null, held: string): ParentNode | null {
  if (!composer) return page;
  for (const box of around(composer)) if (within(box, held).length > 0) return box;
  return null;
}
