/** How pages that name nothing lay out who said what: own messages stand at the end, the page's own lines in the middle. */

/** Nearer than this, in px, is the same place. */
const NEAR = 4;
/** Words that take less than this part of their row do not fill it. */
const NARROW = 0.7;

/** Whether a box around these words, within their row, pushes them to its end. */
export function pushedToEnd(words: Element, row: Element): boolean {
  for (let box: Element | null = words; box && box !== row.parentElement; box = box.parentElement) {
    // Narrower ones hold buttons and pictures
    if (pushes(box) && box.clientWidth * 2 >= row.clientWidth) return true;
  }
  return false;
}

/** Where the words themselves are drawn in their row, however wide their box is; null where they fill it. */
export function placeOf(words: Element, row: Element): 'start' | 'middle' | 'end' | null {
  const range = words.ownerDocument.createRange();
  range.selectNodeContents(words);
  const [drawn, around] = [range.getBoundingClientRect(), row.getBoundingClientRect()];
  if (drawn.width === 0) return null;
  const offset = drawn.left + drawn.right - around.left - around.right;
  if (Math.abs(offset) > NEAR) return offset > 0 ? 'end' : 'start';
  const centred = styleOf(words)?.textAlign.endsWith('center') ?? false;
  return centred || drawn.width < around.width * NARROW ? 'middle' : null;
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
