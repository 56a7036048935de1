import { documentIn } from '../documents';
import { messageText } from './message-text';

/** Where things are on the page of a messenger. */
export interface Layout {
  /** The editor, by what it bears. */
  editor: string;
  /** The box that it stands in, where the page marks it: a second way to find it. */
  place?: string;
  /** What either way may lead to and is no composer: captions, search, comments, twins. */
  except?: string;
  /** Whether it is one, where editors of other things look the same. */
  accepts?(editable: Element, pane: Pane): boolean;
  /** One message; the first selector that finds any counts. */
  messages: readonly string[];
  /** What holds one conversation, where the page marks it; else it is found by climbing from the editor. */
  pane?: string;
  /** Beyond this box nothing belongs to the conversation any more. */
  edge?: string;
  /** Whether this conversation is the page's own, and not one that floats over it or lies behind it; all if left out. */
  front?(box: Element): boolean;
  /** Shadow hosts and frames of the page that conversations may be in. */
  hosts?: string;
}

/** One conversation on the page. */
export interface Pane {
  /** The nearest box around its messages, and around its editor where it has one. */
  box: Element;
  /** Oldest first: as they lie, which a reversed column turns around. */
  messages: Element[];
}

/** The conversation that an editor belongs to: without messages when the box around it would reach into another one. */
export function paneAround(editor: Element, layout: Layout): Pane {
  const marked = layout.pane && editor.closest(layout.pane);
  if (marked) return { box: marked, messages: messagesIn(marked, layout) };
  let box = editor;
  for (const around of boxesAround(editor, layout)) {
    box = around;
    const messages = messagesIn(box, layout);
    if (messages.length > 0) return { box, messages };
  }
  return { box, messages: [] };
}

/** The conversation that the page is open at. Null when there is none, or nothing tells which of several. */
export function openPane(page: Document, layout: Layout): Pane | null {
  const { pane, front } = layout;
  const seen = (selector: string) => rootsOf(page, layout).flatMap((root) => visible(root, selector));
  const written = seen(editorsOf(layout)).flatMap((found) => {
    const around = paneAround(found, layout);
    return layout.accepts?.(found, around) === false ? [] : [around];
  });
  const panes =
    written.length > 0 || !pane ? written : seen(pane).map((box) => ({ box, messages: messagesIn(box, layout) }));
  const inFront = front ? panes.filter(({ box }) => front(box)) : panes;
  const candidates = inFront.length > 0 ? inFront : panes;
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

/** What stands over the messages: in the pane or around it, as far as that is of this conversation alone. */
export function headingOf({ box, messages }: Pane, headings: readonly string[], layout: Layout): string | undefined {
  for (const around of [box, ...boxesAround(box, layout)]) {
    for (const selector of headings) {
      for (const found of around.querySelectorAll(selector)) {
        // Beside the name stands when somebody was last seen
        const text = messageText(found).split('\n')[0];
        if (text && !messages.some((message) => message.contains(found))) return text;
      }
    }
  }
  return undefined;
}

/** Outward, as far as there is one conversation. */
function* boxesAround(inner: Element, layout: Layout): Iterable<Element> {
  const { pane, edge } = layout;
  const shared = (box: Element) =>
    [editorsOf(layout), pane].some((kind) => kind && box.querySelectorAll(kind).length > 1);
  if (edge && inner.matches(edge)) return;
  for (let around = inner.parentElement; around && !shared(around); around = around.parentElement) {
    yield around;
    if (edge && around.matches(edge)) return;
  }
}

function messagesIn(box: Element, { messages }: Layout): Element[] {
  for (const selector of messages) {
    const found = visible(box, selector);
    if (found.length === 0) continue;
    const tops = new Map(found.map((message) => [message, message.getBoundingClientRect().top]));
    return found.sort((one, other) => (tops.get(one) ?? 0) - (tops.get(other) ?? 0));
  }
  return [];
}

function visible(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((element) => element.checkVisibility());
}

/** Selector of all composers, whichever of the two ways leads to them. */
function editorsOf({ editor, place, except }: Layout): string {
  const placed = place ? `, :is(${place}) :is(textarea, [contenteditable="true"])` : '';
  return `:is(${editor}${placed}):not(${except ?? '[aria-multiline="false"]'})`;
}

function rootsOf(page: Document, { hosts }: Layout): ParentNode[] {
  const inner = [...(hosts ? page.querySelectorAll(hosts) : [])].map(
    (host) => host.shadowRoot ?? (isFrame(host) ? documentIn(host) : null),
  );
  return [page, ...inner.filter((root) => root !== null)];
}

function isFrame(host: Element): host is HTMLIFrameElement {
  return host.localName === 'iframe';
}
