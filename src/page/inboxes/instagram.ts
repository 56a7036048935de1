import type { Message } from '@/wire/messages';
import type { Inbox, Recognises } from './inbox';
import { type DirectPane, paneAround, rowsOf } from './instagram-pane';
import { messageText } from './message-text';
import { pushedToEnd } from './pushed';
import { bySide } from './side';

const EDITOR = '[data-lexical-editor="true"][role="textbox"]';
const BUBBLE = '[role="none"], [role="presentation"]';

export const isInstagram: Recognises = (_page, url) => url.hostname === 'www.instagram.com';

/**
 * Instagram's direct messages (facts of medium confidence, see docs/inboxes.md). Classes rotate, labels are localised,
 * messages have no ids and no times: who wrote what shows in the side of the bubble alone. Messages out of sight are
 * emptied by the page.
 */
export const instagram: Inbox = {
  id: 'instagram',
  name: 'Instagram',
  sites: ['https://www.instagram.com/*'],
  noNotes: 'a messenger has no notes',
  confidence: 'medium',

  recognises: isInstagram,

  composer(editable) {
    if (!editable.matches(EDITOR)) return null;
    if (!threadInAddress(editable.ownerDocument) && !paneAround(editable)) return null;
    return { mode: 'reply', foreign: '', plainQuotes: false, frame: boxAround(editable) };
  },

  conversation(page, composer) {
    const pane = composer ? paneAround(composer) : openPane(page);
    // A conversation may float over another one: the address is that of the page below
    const thread = pane?.floats ? null : threadInAddress(page);
    const id = thread ?? (pane?.name ? `with ${pane.name}` : null);
    if (!id) return null;
    const messages = pane ? rowsOf(pane).flatMap((row) => readRow(row, pane)) : [];
    return { id, channel: 'message', messages, customerName: pane?.name };
  },
};

/** The page's own conversation or, where it has none, the only one that floats over it. */
function openPane(page: Document): DirectPane | null {
  const panes = [...page.querySelectorAll(EDITOR)].flatMap((editor) => paneAround(editor) ?? []);
  const [pane, another] = panes.some(({ floats }) => !floats) ? panes.filter(({ floats }) => !floats) : panes;
  return pane && !another ? pane : null;
}

function threadInAddress(page: Document): string | null {
  return /^\/direct\/t\/([^/]+)/.exec(page.location.pathname)?.[1] ?? null;
}

/** The editor and the buttons beside it. */
function boxAround(editor: HTMLElement): Element {
  return editor.closest(':has([role="button"], button)') ?? editor;
}

/** The innermost bubble that says something; a quoted message stands before it. Separators have none. */
function readRow(row: Element, pane: DirectPane): Message[] {
  const bubbles = [...row.querySelectorAll(BUBBLE)].filter((bubble) => !bubble.querySelector(BUBBLE));
  const said = bubbles.map((bubble) => ({ bubble, text: messageText(bubble, '[role="button"]') }));
  const last = said.findLast(({ text }) => text !== '');
  if (!last) return [];
  const author = authorOf(row, last.bubble);
  return [{ author, name: author === 'customer' ? pane.name : undefined, text: last.text }];
}

/** Own messages are pushed to the end by a box on the way to the bubble; where none is found, the side decides. */
function authorOf(row: Element, bubble: Element): Message['author'] {
  return pushedToEnd(bubble, row) ? 'agent' : bySide(bubble, row);
}
