import type { Message } from '@/wire/messages';
import type { Inbox, Recognises } from './inbox';
import { messageText } from './message-text';
import { QUOTES, SIGNATURES } from './quotes';
import { isComposer, type TwoWays } from './two-ways';

const WAYS: TwoWays = { editor: '[g_editable="true"][role="textbox"]', place: '.Ap, .Ar.Au' };
const SUBJECT = '[data-legacy-thread-id], [data-thread-perm-id]';
/** Behind the "…" button the page keeps what it knows from mails before. */
const TRIMMED = '.adL, .yj6qo, .ajR';
const FORWARDING = '.Un.J-JN-M-I .mI';

export const isGmail: Recognises = (_page, url) =>
  url.hostname === 'mail.google.com' && !url.pathname.startsWith('/mail/mu/');

/**
 * Gmail (facts of high confidence, see docs/inboxes.md). Labels are localised and ids are made anew, so nothing here
 * hangs on them. The conversation's id is the thread's legacy id.
 */
export const gmail: Inbox = {
  id: 'gmail',
  name: 'Gmail',
  sites: ['https://mail.google.com/*'],
  noNotes: 'a mailbox has no notes',
  confidence: 'high',
  ways: WAYS,

  recognises: isGmail,

  composer(editable) {
    if (!isComposer(editable, WAYS)) return null;
    const frame = editable.closest('.I5') ?? editable.closest('.M9, [role="dialog"]') ?? editable;
    // What is forwarded goes to somebody else than the customer
    const mode = frame.querySelector(FORWARDING) ? 'note' : 'reply';
    return { mode, foreign: `${QUOTES}, ${SIGNATURES}`, plainQuotes: true, frame };
  },

  conversation(page, composer) {
    const thread = composer ? answeredThread(page, composer) : openThread(page);
    const subject = thread?.querySelector(SUBJECT);
    if (!thread || !subject) return null;
    const own = ownAddresses(page);
    const messages = [...thread.querySelectorAll('[data-message-id]')].flatMap((mail) => readMail(mail, own));
    const nameOf = (author: Message['author']) => messages.findLast((message) => message.author === author)?.name;
    return {
      id: subject.getAttribute('data-legacy-thread-id') ?? subject.getAttribute('data-thread-perm-id') ?? '',
      channel: 'email',
      messages,
      subject: subject.textContent?.trim() ?? '',
      customerName: nameOf('customer'),
      agentName: nameOf('agent'),
    };
  },
};

/** A folded mail has no body and says nothing. */
function readMail(mail: Element, own: ReadonlySet<string>): Message[] {
  const body = mail.querySelector('.a3s') ?? mail.querySelector('.ii.gt');
  const text = body ? messageText(body, TRIMMED) : '';
  if (!text) return [];
  const sender = mail.querySelector('.gD[email], .gF [email]');
  const address = sender?.getAttribute('email')?.toLowerCase() ?? '';
  const author = own.size === 0 || !address ? 'unknown' : own.has(address) ? 'agent' : 'customer';
  return [{ author, name: sender?.getAttribute('name') ?? sender?.textContent?.trim(), text }];
}

function openThread(page: Document): Element | null {
  // In a window of its own the thread is all there is
  const views = [...page.querySelectorAll('[role="main"], .aia, body.aAU.xE.Su')];
  return views.find((view) => view.checkVisibility() && view.querySelector(SUBJECT)) ?? null;
}

/** An inline reply stands in its thread; a window of its own names the mail that it answers, "undefined" for a new one. */
function answeredThread(page: Document, composer: HTMLElement): Element | null {
  const window = composer.closest('[role="dialog"]');
  if (!window) return threadAround(composer);
  const id = window.querySelector<HTMLInputElement>('input[name="rm"]')?.value.replace(/^#/, '') ?? '';
  const mails = [...page.querySelectorAll('[data-message-id]')];
  const answered = mails.find(
    (mail) =>
      mail.getAttribute('data-legacy-message-id') === id ||
      mail.getAttribute('data-message-id')?.replace(/^#/, '') === id,
  );
  return answered ? threadAround(answered) : null;
}

function threadAround(inside: Element): Element | null {
  for (let around = inside.parentElement; around; around = around.parentElement) {
    if (around.querySelector(SUBJECT)) return around;
  }
  return null;
}

/** The account, which the title names, and the addresses it writes from. */
function ownAddresses(page: Document): Set<string> {
  const inTitle = [...page.title.matchAll(/ - ([^\s<>]+@[^\s<>]+)(?= - )/g)].at(-1)?.[1];
  const from = [...page.querySelectorAll<HTMLInputElement>('input[name="from"]')].map((field) => {
    return /[^\s<>]+@[^\s<>]+/.exec(field.value)?.[0];
  });
  return new Set([inTitle, ...from].flatMap((address) => (address ? [address.toLowerCase()] : [])));
}
