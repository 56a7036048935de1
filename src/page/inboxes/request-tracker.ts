import type { ComposerMode, Message } from '@/wire/messages';
import type { Inbox } from './inbox';
import { messageText } from './message-text';
import { QUOTES, SIGNATURES } from './quotes';

const PAGES = 'body[id^="comp-Ticket"], body[id^="comp-SelfService"]';
const MODES: Partial<Record<string, ComposerMode>> = { response: 'reply', private: 'note' };
/** Quoted text folds, and an unfolded one stays apart. */
const FOLDED = '.message-stanza.closed, .message-stanza.open, .message-stanza-folder';
/** A comment looks like any other message: only these words, in the languages it is used in, tell it apart. */
const COMMENT = /Comments added|Добавлен комментарий/;
const MAIL_DATE = /\w{3}, \d{1,2} \w{3} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}/;

/**
 * Request Tracker at any address (facts of high confidence, see docs/inboxes.md). The thread is on the ticket's page,
 * the composer on another one without it: both have the ticket's number for an id, and a page without the thread gives
 * a conversation without messages, so that what was read before still holds. Only the list of requestors tells
 * customers from the team.
 */
export const requestTracker: Inbox = {
  id: 'request-tracker',
  name: 'Request Tracker',
  sites: [],
  confidence: 'high',

  recognises: (page) => page.querySelector(PAGES) !== null,

  composer(editable) {
    const frame = editable.ownerDocument.defaultView?.frameElement;
    const box = (frame?.matches('.cke_wysiwyg_frame') ? frame : editable).closest(
      '#cke_UpdateContent, #UpdateContent, #UpdateContent + .ck-editor',
    );
    if (!box) return null;
    const type = box.ownerDocument.querySelector<HTMLSelectElement>('#UpdateType')?.value;
    const selfService = box.ownerDocument.body.id.startsWith('comp-SelfService');
    const mode = selfService ? 'reply' : (MODES[type ?? ''] ?? 'unknown');
    return { mode, foreign: `${QUOTES}, ${SIGNATURES}`, plainQuotes: true, frame: box };
  },

  conversation(page) {
    const id =
      /[?;&]id=(\d+)/.exec(page.location.search)?.[1] ?? page.querySelector<HTMLInputElement>('[name="id"]')?.value;
    if (!id) return null;
    const requestors = new Set([...page.querySelectorAll('.requestors [data-user-id]')].map(userId));
    const entries = [...page.querySelectorAll('.transaction.message')].sort(
      (one, other) => number(one) - number(other),
    );
    const messages = entries.flatMap((entry) => readEntry(entry, requestors));
    const nameOf = (author: Message['author']) => messages.findLast((message) => message.author === author)?.name;
    const subject = page.querySelector('#header h1')?.textContent ?? '';
    return {
      id,
      channel: 'ticket',
      messages,
      subject: subject.replace(/^.*?#\d+:/, '').trim(),
      customerName: nameOf('customer'),
    };
  },
};

function readEntry(entry: Element, requestors: ReadonlySet<string | null>): Message[] {
  const user = entry.querySelector('.description .user');
  const author = requestors.size === 0 ? 'unknown' : requestors.has(userId(user)) ? 'customer' : 'agent';
  if (author === 'agent' && COMMENT.test(entry.querySelector('.description')?.textContent ?? '')) return [];
  // A mail in HTML has an empty text part before it
  const texts = [...entry.querySelectorAll('.messagebody')].map((body) => messageText(body, '', FOLDED));
  const text = texts.find((part) => part !== '');
  return text ? [{ author, name: nameIn(user?.textContent ?? ''), at: mailDate(entry), text }] : [];
}

function userId(user: Element | null): string | null {
  return user?.getAttribute('data-user-id') ?? null;
}

function number(entry: Element): number {
  return Number(entry.getAttribute('data-transaction-id'));
}

/** "Ada Reyes <ada@post.example>" or "ada (Ada Reyes)". */
function nameIn(user: string): string | undefined {
  return (/\(([^)]+)\)/.exec(user)?.[1] ?? user.replace(/<.*/, '')).trim() || undefined;
}

/** From the mail's own header: the date beside it is in the reader's language. */
function mailDate(entry: Element): string | undefined {
  for (const { textContent } of entry.querySelectorAll('.message-header-value')) {
    const found = MAIL_DATE.exec(textContent ?? '')?.[0];
    if (found) return new Date(found).toISOString();
  }
  return undefined;
}
