import { documentIn } from './documents';
import type { ComposerFacts, Inbox } from './inboxes/inbox';
import { textFieldOf } from './text-field';

/** Where a reply is being written. */
export interface Composer {
  editable: HTMLElement;
  facts: ComposerFacts;
}

/** Nothing can be written here, for now or at all. */
const LOCKED = ':disabled, [readonly], [aria-disabled="true"], [aria-readonly="true"]';

/** The composer that an editable belongs to; null for a search field, a subject line, one that is locked or gone. */
export function composerOf(inbox: Inbox, editable: HTMLElement): Composer | null {
  if (!editable.isConnected || editable.matches(LOCKED)) return null;
  const facts = inbox.composer(editable);
  return facts ? { editable, facts } : null;
}

/** The editable that a node stands in: a text field, or the outermost element that can be edited. */
export function editableAround(node: EventTarget | null): HTMLElement | null {
  const found = node && 'nodeType' in node ? (node as Node) : null;
  if (found?.nodeType === 9) return bodyIfEdited(found as Document);
  let element = (found?.nodeType === 1 ? found : (found?.parentElement ?? null)) as HTMLElement | null;
  if (!element) return null;
  if (textFieldOf(element)) return element;
  if (!element.isContentEditable) return bodyIfEdited(element.ownerDocument);
  while (element.parentElement?.isContentEditable) element = element.parentElement;
  return element.localName === 'html' ? element.ownerDocument.body : element;
}

/** Older editors make the whole document of their frame editable. */
function bodyIfEdited(page: Document): HTMLElement | null {
  return page.designMode === 'on' ? page.body : null;
}

/** The element of a document, or of an open shadow root in it, that has the focus. */
export function focusedIn(page: Document): Element | null {
  let active = page.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The editable that has the focus, in the document or in one of its frames. */
export function focusedEditable(page: Document): HTMLElement | null {
  const active = focusedIn(page);
  if (active?.localName === 'iframe') {
    const inner = documentIn(active as HTMLIFrameElement);
    return inner ? focusedEditable(inner) : null;
  }
  return editableAround(active ?? page);
}
