import { documentIn } from '../documents';

/** The page as it is drawn: open shadow roots, what stands in their slots, and frames of the same origin. */

const SILENT = 'script, style, template, noscript, head, select, textarea, svg';

export function drawnChildren(element: Element): Element[] {
  return drawnNodes(element).filter((node): node is Element => node.nodeType === 1);
}

/** What was read while `readOnce` runs. */
let texts: Map<Element, string> | null = null;

/** Runs a reading of a page that stands still meanwhile: the words of each element are gathered once in it. */
export function readOnce<Read>(read: () => Read): Read {
  if (texts) return read();
  texts = new Map();
  try {
    return read();
  } finally {
    texts = null;
  }
}

/** All words in it, as one line; not what is written in fields. */
export function drawnText(element: Element): string {
  const known = texts?.get(element);
  if (known !== undefined) return known;
  const text = [...textsIn(element)].join(' ').replace(/\s+/g, ' ').trim();
  texts?.set(element, text);
  return text;
}

/** Elements that hold words themselves, in the order of the page. */
export function* wordsIn(element: Element): Iterable<Element> {
  if (element.matches(SILENT)) return;
  const nodes = drawnNodes(element);
  if (nodes.some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim())) yield element;
  for (const node of nodes) if (node.nodeType === 1) yield* wordsIn(node as Element);
}

function* textsIn(element: Element): Iterable<string> {
  if (element.matches(SILENT)) return;
  for (const node of drawnNodes(element)) {
    if (node.nodeType === 3) yield node.nodeValue ?? '';
    else if (node.nodeType === 1) yield drawnText(node as Element);
  }
}

/** What is drawn right in an element, words and boxes. */
export function drawnNodes(element: Element): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element.localName === 'slot') {
    const put = (element as HTMLSlotElement).assignedNodes();
    return put.length > 0 ? put : [...element.childNodes];
  }
  if (element.localName !== 'iframe') return [...element.childNodes];
  const body = documentIn(element as HTMLIFrameElement)?.body;
  return body ? [body] : [];
}
