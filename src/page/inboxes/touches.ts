import { HEADINGS } from './headings';
import { around } from './through';

/** More words than this, in characters, may be a message. */
const FEW_WORDS = 40;
const HEADING = `title, :is(${HEADINGS}), :is(${HEADINGS}) *`;

/**
 * Whether a change may make a conversation another one: in its list, in what holds the list, in a heading, or by
 * something new on the page that may be a message itself. A clock that ticks beside it is none of these.
 */
export function touches(list: Element, { target, addedNodes }: MutationRecord): boolean {
  const box = boxOf(target);
  // The page itself
  if (!box) return true;
  if (isIn(box, list) || isIn(list, box) || isTakenOver(box, list) || box.matches(HEADING)) return true;
  return [...addedNodes].some(mayBeMessage);
}

/** The element in which something changed. */
function boxOf(target: Node): Element | null {
  const box = target.nodeType === 3 ? target.parentNode : target;
  if (box?.nodeType === 11) return (box as ShadowRoot).host;
  return box?.nodeType === 1 ? (box as Element) : null;
}

/** Also across shadow roots and frames. */
function isIn(inner: Element, outer: Element): boolean {
  return outer.contains(inner) || [...around(inner)].includes(outer);
}

/** Whether a shadow root around the list may show the element in one of its slots. */
function isTakenOver(element: Element, list: Element): boolean {
  return [...around(list)].some((box) => box.shadowRoot && box.contains(element));
}

function mayBeMessage(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const { childElementCount, textContent } = node as Element;
  return childElementCount > 0 || (textContent ?? '').length > FEW_WORDS;
}
