import type { ComposerMode, Message } from '@/wire/messages';
import type { Inbox, Recognises } from './inbox';
import { type Log, nameOf, readLog } from './log';
import { namedMode } from './named-mode';
import { paneOf } from './pane';
import { QUOTES, SIGNATURES } from './quotes';
import { bySide } from './side';
import { around, outward, within } from './through';
import { isComposer, type TwoWays } from './two-ways';

const HOST = /^app(\.eu|\.au)?\.intercom\.(com|io)$/;
/** A build of 2026 wrote `inbox-2__`. */
const inbox2 = (name: string): string => `.inbox2__${name}, .inbox-2__${name}`;
const STREAM = `[data-testid="conversation-stream-scroll-container"], [data-conversation-stream], ${inbox2('conversation-stream')}`;
const TITLE = '[data-inbox-conversation-header-title], [data-conversation-title]';
const COMPOSER = '[data-conversation-reply-composer]';
const WAYS: TwoWays = { editor: '.ProseMirror', place: `${COMPOSER}, .conversation__text` };
const CONVERSATION = /\/conversation\/(\w+)/;
/** Who wrote a group of parts: customer, teammate, bot. Others are notes (4) and events (20). */
const GROUP = '[data-part-group-category]';
const CATEGORIES: Partial<Record<string, Message['author']>> = { 1: 'customer', 3: 'agent', 5: 'agent' };
const NOTE = '[class*="note" i], [data-testid*="note" i], [aria-label*="note" i]';

const LOG: Log = {
  entries: ['[class*="group/content-part"]', '[data-part-group-id]', GROUP],
  bodies: ['.interblocks-html', inbox2('user-email-content'), inbox2('break-words')],
  author(entry, body) {
    const group = outward(entry, GROUP) ?? within(entry, GROUP)[0];
    if (group) return CATEGORIES[group.getAttribute('data-part-group-category') ?? ''] ?? null;
    if (outward(body, `${inbox2('user-email-part')}, ${inbox2('user-email-content')}`)) return 'customer';
    const stream = outward(body, STREAM);
    const author = stream ? bySide(body, stream) : 'unknown';
    return author !== 'customer' && noteAround(body) ? null : author;
  },
};

export const isIntercom: Recognises = (_page, { hostname, pathname }) =>
  HOST.test(hostname) && /^\/a\/(.*\/)?inbox\//.test(pathname);

/**
 * Intercom's inbox (facts of medium confidence, see docs/inboxes.md). Parts of its page may lie in open shadow roots.
 * Older builds number who wrote a group of parts; in newer ones only the side of the bubble tells it. The
 * conversation's id is in the address.
 */
export const intercom: Inbox = {
  id: 'intercom',
  name: 'Intercom',
  sites: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'].concat(
    'https://app.intercom.io/*',
  ),
  confidence: 'medium',
  ways: WAYS,

  recognises: isIntercom,

  composer(editable) {
    const box = outward(editable, WAYS.place);
    // Articles and macros are written in the same editor
    const isElsewhere = !box && !CONVERSATION.test(editable.ownerDocument.location.pathname);
    if (isElsewhere || !isComposer(editable, WAYS)) return null;
    return { mode: modeOf(editable), foreign: `${QUOTES}, ${SIGNATURES}`, plainQuotes: false, frame: box ?? editable };
  },

  conversation(page, composer) {
    const id = CONVERSATION.exec(page.location.pathname)?.[1];
    const stream = id && paneOf(page, composer, STREAM);
    if (!id || !stream) return null;
    const messages = readLog(stream, LOG);
    const subject = within(page, TITLE)[0]?.textContent?.trim();
    return { id, channel: 'message', messages, subject, customerName: nameOf(messages, 'customer') };
  },
};

/** Everything of a part is inside the stream, so what stands around that does not count. */
function noteAround(body: Element): boolean {
  for (const box of around(body)) {
    if (box.matches(STREAM)) return false;
    if (box.matches(NOTE) || isYellow(box)) return true;
  }
  return false;
}

/** Names and tabs tell a note, and else its yellow ground. */
function modeOf(editable: HTMLElement): ComposerMode {
  const named = namedMode(editable, STREAM);
  const box = outward(editable, COMPOSER);
  if (named !== 'unknown' || !box) return named;
  return [box, editable].some(isYellow) ? 'note' : 'reply';
}

function isYellow(box: Element): boolean {
  const colour = box.ownerDocument.defaultView?.getComputedStyle(box).backgroundColor ?? '';
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return alpha > 0 && red > 180 && green > 150 && red - blue > 20 && green - blue > 10;
}
