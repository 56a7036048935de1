import type { ComposerMode, Message } from '@/wire/messages';
import type { Inbox, Recognises } from './inbox';
import { messageText } from './message-text';
import { QUOTES, SIGNATURES } from './quotes';
import { outward } from './through';
import { type TwoWays, waysTo } from './two-ways';

const PAGES = 'body[id^="comp-Ticket"], body[id^="comp-SelfService"], .Ticket-transaction, #UpdateContent';
const PATHS = /\/(Ticket|SelfService)\/(Display|Update|ModifyAll)\.html$/;
const MODES: Partial<Record<string, ComposerMode>> = { response: 'reply', private: 'note' };
/** Quoted text folds, and an unfolded one stays apart. */
const FOLDED = '.message-stanza.closed, .message-stanza.open, .message-stanza-folder';
/** In older versions a comment looks like any other message: only these words, in its languages, tell it apart. */
const COMMENT = /Comments added|Добавлен комментарий|Додано коментар/;
const MODE = '#UpdateType, select[name="UpdateType"]';
/** Version 5 has its editor in a frame, version 6 beside the text area, and either may be switched off. */
const WAYS: TwoWays = {
  editor: 'textarea.messagebox, [name="UpdateContent"], .cke_editable, .ck-editor__editable',
  place: '#cke_UpdateContent, #UpdateContent, #UpdateContent + .ck-editor',
};
/** Fields that a team gave its tickets may have an editor of the same make, beside their text area. */
const FIELD = 'textarea[name*="CustomField"]';
const OTHER = [FIELD, `${FIELD} + .cke`, `${FIELD} + .ck-editor`].join(', ');
const MAIL_DATE = /\w{3}, \d{1,2} \w{3} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}/;

export const isRequestTracker: Recognises = (page, url) =>
  PATHS.test(url.pathname) || page.querySelector(PAGES) !== null;

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
  ways: WAYS,

  recognises: isRequestTracker,

  composer(editable) {
    const ways = waysTo(editable, WAYS);
    const form = outward(editable, 'form');
    const choice =
      form?.querySelector<HTMLSelectElement>(MODE) ?? form?.ownerDocument.querySelector<HTMLSelectElement>(MODE);
    // Articles and templates are written in the same editor, but not to anybody
    if (outward(editable, OTHER) || (!ways.place && !(ways.editor && choice))) return null;
    const box = outward(editable, WAYS.place) ?? editable;
    const type = choice?.value;
    const { body, location } = box.ownerDocument;
    const selfService = body.id.startsWith('comp-SelfService') || location.pathname.includes('/SelfService/');
    const mode = selfService ? 'reply' : (MODES[type ?? ''] ?? 'unknown');
    return { mode, foreign: `${QUOTES}, ${SIGNATURES}`, plainQuotes: true, frame: box };
  },

  conversation(page) {
    const id =
      /[?;&]id=(\d+)/.exec(page.location.search)?.[1] ?? page.querySelector<HTMLInputElement>('[name="id"]')?.value;
    if (!id) return null;
    const entries = [...page.querySelectorAll('.transaction.message')].sort(
      (one, other) => number(one) - number(other),
    );
    const customers = customersOf(page, entries);
    const messages = entries.flatMap((entry) => readEntry(entry, customers));
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

/** The requestors; on a page that does not list them those who are shown with an address, or else who opened the ticket. */
function customersOf(page: Document, entries: readonly Element[]): Set<string> {
  const listed = [...page.querySelectorAll('.requestors [data-user-id]')];
  const writers = entries.map(writerOf).filter((writer) => writer !== null);
  const outside = writers.filter(({ textContent }) => textContent?.includes('@'));
  const customers = [listed, outside, writers.slice(0, 1)].find((group) => group.length > 0) ?? [];
  return new Set(customers.map(personIn).filter(Boolean));
}

function readEntry(entry: Element, customers: ReadonlySet<string>): Message[] {
  const writer = writerOf(entry);
  const person = personIn(writer);
  const author = customers.size === 0 || !person ? 'unknown' : customers.has(person) ? 'customer' : 'agent';
  const description = entry.querySelector('.description')?.textContent ?? '';
  if (entry.matches('.comment') || (author === 'agent' && COMMENT.test(description))) return [];
  // A mail in HTML has an empty text part before it
  const texts = [...entry.querySelectorAll('.messagebody')].map((body) => messageText(body, '', FOLDED));
  const text = texts.find((part) => part !== '');
  return text ? [{ author, name: nameIn(writer), at: mailDate(entry), text }] : [];
}

/** The element that names who wrote an entry: of its own, or the start of the line that describes it. */
function writerOf(entry: Element): Element | null {
  return entry.querySelector('.description .user') ?? entry.querySelector('.description');
}

function personIn(writer: Element | null): string {
  return writer?.getAttribute('data-user-id') ?? nameIn(writer) ?? '';
}

function number(entry: Element): number {
  return Number(entry.getAttribute('data-transaction-id'));
}

/** "Ada Reyes <ada@post.example>" or "ada (Ada Reyes)", which " - " and what happened may follow. */
function nameIn(writer: Element | null): string | undefined {
  const user = writer?.textContent?.replace(/\s-\s.*$/s, '') ?? '';
  return (/\(([^)]+)\)/.exec(user)?.[1] ?? user.replace(/<.*/s, '')).trim() || undefined;
}

/** From the mail's own header: the date beside it is in the reader's language. */
function mailDate(entry: Element): string | undefined {
  for (const { textContent } of entry.querySelectorAll('.message-header-value')) {
    const found = MAIL_DATE.exec(textContent ?? '')?.[0];
    if (found) return new Date(found).toISOString();
  }
  return undefined;
}
