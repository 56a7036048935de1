import type { Message } from '@/wire/messages';
import type { Inbox, Recognises } from './inbox';
import { type Log, nameOf, readLog } from './log';
import { boxHolding } from './pane';
import { QUOTES, SIGNATURES } from './quotes';
import { outward, within } from './through';
import { isComposer, type TwoWays } from './two-ways';

const CONVERSATION = /^\/app\/accounts\/\d+\/(?:.*\/)?conversations\/(\d+)/;
const REPLY_BOX = '.reply-box';
const PRIVATE = '.is-private';
const WAYS: TwoWays = {
  editor: '.ProseMirror, .ProseMirror-woot-style [contenteditable="true"], .reply-box textarea',
  place: REPLY_BOX,
};

/** Incoming bubbles stand left and outgoing ones right, what the system says stands between: since version 4, and before. */
const IN = '.left-bubble, li.left';
const OUT = '.right-bubble, li.right';
/** Notes of the team stand on the side of what is sent: their colour tells, or a lock. */
const NOTE = `${PRIVATE}, [class*="amber"], [class*="-lock"], [class~="lock"], [icon*="lock"]`;

const LOG: Log = {
  entries: ['[data-message-id]', '.message-bubble-container', 'li.left, li.right'],
  bodies: ['.message-text__wrap .text-content', '.message-text__wrap', `:is(${IN}, ${OUT}) .prose`, `${IN}, ${OUT}`],
  leftOut: 'time, .time, [class*="timestamp"], [class*="meta"], [class*="status"], [class*="reply-to"]',
  author(entry): Message['author'] | null {
    if (is(entry, IN)) return 'customer';
    return is(entry, OUT) && !is(entry, NOTE) ? 'agent' : null;
  },
  number: (entry) => Number(entry.getAttribute('data-message-id') ?? Number.NaN),
};

export const isChatwoot: Recognises = (_page, url) => /^\/app\/accounts\/\d+\//.test(url.pathname);

/**
 * Chatwoot at any address (facts of high confidence, see docs/inboxes.md). Classes carry all of it, and the
 * conversation's id is in the address.
 */
export const chatwoot: Inbox = {
  id: 'chatwoot',
  name: 'Chatwoot',
  sites: ['https://app.chatwoot.com/*'],
  confidence: 'high',
  ways: WAYS,

  recognises: isChatwoot,

  composer(editable) {
    const box = outward(editable, REPLY_BOX);
    // Articles and campaigns are written in the same editor
    const isElsewhere = !box && !CONVERSATION.test(editable.ownerDocument.location.pathname);
    if (isElsewhere || !isComposer(editable, WAYS)) return null;
    const mode = !box ? 'unknown' : is(box, PRIVATE) || outward(box, PRIVATE) ? 'note' : 'reply';
    return { mode, foreign: `${QUOTES}, ${SIGNATURES}`, plainQuotes: true, frame: box ?? editable };
  },

  conversation(page, composer) {
    const id = CONVERSATION.exec(page.location.pathname)?.[1];
    const root = boxHolding(page, composer, LOG.entries.join());
    if (!id) return null;
    const messages = root ? readLog(root, LOG) : [];
    return { id, channel: 'message', messages, customerName: nameOf(messages, 'customer') };
  },
};

function is(element: Element, selector: string): boolean {
  return element.matches(selector) || within(element, selector).length > 0;
}
