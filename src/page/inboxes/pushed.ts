/** How pages that name nothing lay out who said what: own messages are pushed to the end, the page's own lines are centred. */

/** Nearer than this, in px, is the same place. */
const NEAR = 4;
/** A box that takes less than this part of its row does not fill it but for its padding. */
const NARROW = 0.7;

/** Whether a box around these words, within their row, pushes them to its end. */
export function pushedToEnd(words: Element, row: Element): boolean {
  for (let box: Element | null = words; box && box !== row.parentElement; box = box.parentElement) {
    // Narrower ones hold buttons and pictures
    if (pushes(box) && box.clientWidth * 2 >= row.clientWidth) return true;
  }
  return false;
}

/** Whether these words stand in the middle of their row: as a narrow box, or as centred lines in one that fills it. */
export function isCentred(words: Element, row: Element): boolean {
  const [box, around] = [words.getBoundingClientRect(), row.getBoundingClientRect()];
  if (Math.abs(box.left + box.right - around.left - around.right) > NEAR) return false;
  return box.width < around.width * NARROW || (styleOf(words)?.textAlign.endsWith('center') ?? false);
}

/** Along a row by `justify-content`, across a column by `align-items`. */
function pushes(box: Element): boolean {
  const style = styleOf(box);
  if (!style?.display.endsWith('flex')) return false;
  return (style.flexDirection.startsWith('column') ? style.alignItems : style.justifyContent) === 'flex-end';
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
