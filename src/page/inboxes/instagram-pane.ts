import { floats } from './floating';

/** The pane of one conversation on a page whose classes and labels say nothing: found by how it lies around its editor. */
export interface DirectPane {
  scroller: Element;
  /** Of the other person, from the header. */
  name?: string;
  /** Over the page, as a small window. */
  floats: boolean;
}

const LINK_TO_THREAD = 'a[href*="/direct/t/"]';
const BUBBLE = '[role="none"], [role="presentation"]';
const NAME = 'h1, h2, [role="heading"], a[href^="/"] span[dir="auto"], span[dir="auto"]';

/** Climbs from the editor to the first box that holds a scroller with messages beside it. */
export function paneAround(editor: Element): DirectPane | null {
  let inner: Element = editor;
  for (let around = editor.parentElement; around; around = around.parentElement) {
    for (const beside of around.children) {
      const scroller = beside === inner ? null : messageScroller(beside, 6);
      if (scroller) return { scroller, name: nameIn(around, scroller, editor), floats: floats(around) };
    }
    inner = around;
  }
  return null;
}

/** The rows of messages and separators, oldest first: as they lie, which a reversed column turns around. */
export function rowsOf({ scroller }: DirectPane): Element[] {
  let best: Element[] = [];
  let level: Element[] = [scroller];
  for (let depth = 0; depth <= 3; depth++) {
    for (const element of level) {
      const rows = [...element.children].filter((child) => child.matches(BUBBLE) || child.querySelector(BUBBLE));
      if (rows.length > best.length) best = rows;
    }
    level = level.flatMap((element) => [...element.children]);
  }
  const tops = new Map(best.map((row) => [row, row.getBoundingClientRect().top]));
  return best.sort((one, other) => (tops.get(one) ?? 0) - (tops.get(other) ?? 0));
}

/** The list of conversations scrolls too, but it is made of links. */
function messageScroller(element: Element, depth: number): Element | null {
  if (!element.querySelector(BUBBLE) || element.querySelector(LINK_TO_THREAD)) return null;
  if (/auto|scroll/.test(style(element)?.overflowY ?? '')) return element;
  if (depth === 0) return null;
  for (const child of element.children) {
    const found = messageScroller(child, depth - 1);
    if (found) return found;
  }
  return null;
}

/** The header lies above the messages: in the pane or, when that holds no more than messages and editor, around it. */
function nameIn(pane: Element, scroller: Element, editor: Element): string | undefined {
  let around: Element | null = pane;
  for (let climbed = 0; around && climbed < 3; climbed++) {
    for (const element of around.querySelectorAll(NAME)) {
      if (scroller.contains(element) || editor.contains(element) || element.closest(LINK_TO_THREAD)) continue;
      const text = element.textContent?.trim();
      if (text) return text;
    }
    around = around.parentElement;
  }
  return undefined;
}

function style(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
