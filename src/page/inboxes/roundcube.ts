import type { Conversation } from '@/wire/messages';
import type { Inbox, Recognises } from './inbox';
import { messageText } from './message-text';
import { QUOTES, quotedIn } from './quotes';
import { customerAddress, environment, localTime, outerPage, ownAccount, shownPage } from './roundcube-page';
import { bareSubject } from './subject';
import { outward } from './through';
import { isComposer, type TwoWays } from './two-ways';

const PAGES = 'body.task-mail:has(#messagelist, #messagebody), #composebody[name="_message"]';
const WAYS: TwoWays = {
  editor: 'textarea#composebody, body#tinymce, body[data-id="composebody"]',
  place: '.action-compose, form:has([name="_message"], [name="_subject"])',
  last: true,
};
/** Words that are kept for many answers are written in a window over the letter. */
const WINDOW = '[role="dialog"], .ui-dialog';
const PERSON = ':is(.header-summary, table.headers-table) :is([title*="@"], a[href^="mailto:"])';
const QUOTE = 'blockquote:has(> [id^="replybody"]), #reply-intro + blockquote';
/**
 * The line above the quote. Its id is no help by itself: text typed at the start of the editor takes it over, so only
 * what stands right before the quote is that line.
 */
const INTRODUCTION = '#reply-intro:has(+ blockquote), p:has(+ blockquote > [id^="replybody"])';

export const isRoundcube: Recognises = (page) => outerPage(page).querySelector(PAGES) !== null;

/**
 * Roundcube at any address (facts of high confidence, see docs/inboxes.md). Reply replaces the page: from then on the
 * customer's words are only in the composer's quote. So that both pages are one conversation, its id is made of the
 * customer's address and of the subject without "Re:". A quote that was deleted leaves a conversation without messages
 * under the same id: what was read before still holds.
 */
export const roundcube: Inbox = {
  id: 'roundcube',
  name: 'Roundcube',
  sites: [],
  noNotes: 'a mailbox has no notes',
  confidence: 'high',
  ways: WAYS,

  recognises: isRoundcube,

  composer(editable) {
    const page = outerPage(editable.ownerDocument);
    if (!isComposer(editable, WAYS) || outward(editable, WINDOW)) return null;
    const framed = editable.ownerDocument !== page;
    const signature = editable.querySelector('#_rc_sig');
    const signed = /^\s*--/.test(signature?.textContent ?? '');
    return {
      // What is forwarded goes to somebody else than the customer
      mode: environment(page).compose_mode === 'forward' ? 'note' : 'reply',
      // Where no signature is set, its empty box takes what is typed at the end
      foreign: [INTRODUCTION, QUOTES, ...(signed ? ['#_rc_sig'] : [])].join(', '),
      plainQuotes: true,
      frame: (framed && page.querySelector('.tox-tinymce, #composebody_ifr')) || editable,
    };
  },

  conversation(page) {
    const outer = outerPage(page);
    return outer.getElementById('composebody') ? answered(outer) : shown(shownPage(outer));
  },
};

function shown(page: Document): Conversation | null {
  const body = page.getElementById('messagebody');
  const title = page.querySelector('#message-header h2.subject, h2.subject');
  if (!body || !title) return null;
  const subject = ownLine(title);
  const other = page.querySelector('.header-summary .rcmContactAddress') ?? page.querySelector(PERSON);
  const address = addressOf(other);
  // In the folder of sent mail the header names the receiver, and the sender is the account
  const sent = String(environment(page).sender ?? '').includes(`<${ownAccount(page)}>`);
  const name = other?.textContent?.trim();
  const text = messageText(body);
  const at = localTime(page.querySelector('.header-summary .text-nowrap')?.textContent ?? '');
  const author = sent ? 'agent' : 'customer';
  return {
    ...conversationWith(address, subject),
    messages: text ? [{ author, name: sent ? undefined : name, at, text }] : [],
    customerName: name,
  };
}

function addressOf(person: Element | null): string {
  const told = [person?.getAttribute('title'), person?.getAttribute('href'), person?.textContent];
  return /[^\s<>:]+@[^\s<>]+/.exec(told.find((text) => text?.includes('@')) ?? '')?.[0].toLowerCase() ?? '';
}

function answered(page: Document): Conversation | null {
  const [to, name] = customerAddress(page);
  const subject = page.querySelector<HTMLInputElement>('[name="_subject"]')?.value ?? '';
  const editor = page.querySelector<HTMLIFrameElement>('#composebody_ifr')?.contentDocument?.body;
  const quote = editor?.querySelector(QUOTE);
  const plain = page.querySelector<HTMLTextAreaElement>('#composebody')?.value ?? '';
  const text = quote ? messageText(quote) : editor ? '' : quotedIn(plain);
  const { compose_mode: mode } = environment(page);
  if (!to || mode === 'forward' || (!text && mode !== 'reply')) return null;
  const introduction = editor ? (quote?.previousElementSibling?.textContent ?? '') : plain.slice(0, plain.indexOf('>'));
  return {
    ...conversationWith(to, subject),
    messages: text ? [{ author: 'customer', name, at: localTime(introduction), text }] : [],
    customerName: name,
  };
}

function conversationWith(address: string, title: string): Pick<Conversation, 'id' | 'channel' | 'subject'> {
  const subject = bareSubject(title);
  return { id: `${address} ${subject.toLowerCase()}`, channel: 'email', subject };
}

/** The subject stands between a label for screen readers and buttons. */
function ownLine(title: Element): string {
  return [...title.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.textContent?.trim()] : [])).join('');
}
