import type { ComposerMode, Message } from '@/wire/messages';
import type { Inbox, Recognises } from './inbox';
import { nameOf } from './log';
import { messageText } from './message-text';
import { paneOf, shows } from './pane';
import { QUOTE_STARTS, QUOTES, SIGNATURES } from './quotes';
import { bareSubject } from './subject';
import { around, outward, within } from './through';
import { isComposer, type TwoWays } from './two-ways';

const HOST = /^outlook(-sdf)?\.(live\.com|office\.com|office365\.com|cloud\.microsoft)$/;
/** A window of its own is filled by the page that opened it and has no address. */
const WINDOW = 'head [href*="cdn.office.net"], meta[content*="owamail"], script[src*="/owamail/"]';
const FORM = '[data-app-section="Form_Content"], [id^="docking_InitVisiblePart_"]';
const WAYS: TwoWays = {
  editor: '[contenteditable="true"][aria-multiline="true"]',
  place: `${FORM}, [data-app-section="MailReadCompose"], [role="main"]`,
  last: true,
};
const SUBJECT = '[id^="CONV_"][id$="_SUBJECT"]';
const SENDER = '[id^="MSG_"][id$="_FROM"]';
const BODY = '[id^="UniqueMessageBody"]';
const ACCOUNT = '#O365_MainLink_Me, [id^="mectrl_currentAccount"]';
const DRAFT = /\[(draft|brouillon|черновик|чернетка|entwurf|borrador|rascunho|bozza)\]/i;
const FORWARDED = /^\s*(fwd?|wg|tr|пересл\p{L}*|пер)\s*:/iu;
/** What is quoted begins at a mark, and all behind it is quoted, too. */
const HISTORY = `${QUOTES}, ${QUOTE_STARTS}, :is(${QUOTE_STARTS}) ~ *`;

export const isOutlook: Recognises = (page, { hostname, pathname }) =>
  HOST.test(hostname) ? pathname.startsWith('/mail') || pathname === '/' : page.querySelector(WINDOW) !== null;

/**
 * Outlook on the web (facts of high confidence for reading, medium for writing, see docs/inboxes.md). Ids of subject,
 * sender and body are free of language; a body belongs to the last sender above it. Own mails are told by the name of
 * the account alone. The conversation's id is the one in its subject's id.
 */
export const outlook: Inbox = {
  id: 'outlook',
  name: 'Outlook',
  sites: ['https://outlook.live.com/*', 'https://outlook.office.com/*', 'https://outlook.office365.com/*'].concat(
    'https://outlook.cloud.microsoft/*',
  ),
  noNotes: 'a mailbox has no notes',
  confidence: 'medium',
  ways: WAYS,

  recognises: isOutlook,

  composer(editable) {
    if (!isComposer(editable, WAYS)) return null;
    const frame = outward(editable, FORM) ?? editable.parentElement ?? editable;
    return { mode: modeOf(editable), foreign: `${HISTORY}, ${SIGNATURES}`, plainQuotes: true, frame };
  },

  conversation(page, composer) {
    const heading = paneOf(page, composer, SUBJECT);
    const subject = (heading?.getAttribute('title') || heading?.textContent)?.trim();
    const written = composer && subjectField(composer);
    // A new mail may be written beside a conversation that is read
    if (!heading || (written && bareSubject(written.value) !== bareSubject(subject ?? ''))) return null;
    const messages = readMails(boxOf(heading), accountOf(page));
    const id = /^CONV_(.+)_SUBJECT$/.exec(heading.id)?.[1] ?? heading.id;
    return { id, channel: 'email', messages, subject, customerName: nameOf(messages, 'customer') };
  },
};

/** All around a subject that is of its conversation alone. */
function boxOf(subject: Element): Element {
  let box = subject;
  for (const wider of around(subject)) {
    if (within(wider, SUBJECT).some((other) => other !== subject)) break;
    box = wider;
    if (box.localName === 'body') break;
  }
  return box;
}

/** What is forwarded goes to somebody else than the customer. */
function modeOf(editable: HTMLElement): ComposerMode {
  return FORWARDED.test(subjectField(editable)?.value ?? '') ? 'note' : 'reply';
}

function subjectField(editable: HTMLElement): HTMLInputElement | null {
  const form = outward(editable, FORM);
  return form?.querySelector<HTMLInputElement>('input[id^="MSG_"][id$="_SUBJECT"]') ?? null;
}

function readMails(root: ParentNode, account: readonly string[]): Message[] {
  let sender: Element | null = null;
  return within(root, `${SENDER}, ${BODY}`)
    .filter(shows)
    .flatMap((element): Message[] => {
      if (element.matches(SENDER)) {
        sender = element;
        return [];
      }
      if (element.isContentEditable || (sender && isDraft(sender, element))) return [];
      const text = messageText(element);
      const { name, address } = person(sender);
      return text ? [{ author: authorOf(name, address, account), name, text }] : [];
    });
}

/** A draft lies among the mails of its conversation. */
function isDraft(sender: Element, body: Element): boolean {
  let item: Element | null = body;
  while (item && !item.contains(sender)) item = item.parentElement;
  if (!item) return false;
  const head = [...item.children].filter((part) => !part.contains(body)).map(({ textContent }) => textContent);
  return item.querySelector('[contenteditable="true"]') !== null || DRAFT.test(head.join(' '));
}

/** "Ada Reyes<ada@post.example>", or a name alone for people of the same organisation. */
function person(sender: Element | null): { name?: string; address: string } {
  const label = sender?.getAttribute('aria-label')?.replace(/^[^:]*:\s*/, '');
  const text = (sender?.textContent?.trim() || label) ?? '';
  const address = /[^\s<>;]+@[^\s<>;]+/.exec(text)?.[0].toLowerCase() ?? '';
  return { name: text.replace(/\s*[<(]?[^\s<>(]+@.*$/, '').trim() || undefined, address };
}

function accountOf(page: Document): string[] {
  const parts = [...page.querySelectorAll(ACCOUNT)];
  const texts = parts.flatMap((part) => [
    part.textContent,
    part.getAttribute('aria-label'),
    part.getAttribute('title'),
  ]);
  return texts.flatMap((text) => (text?.trim() ? [text.trim().toLowerCase()] : []));
}

function authorOf(name = '', address: string, account: readonly string[]): Message['author'] {
  // A name says nothing where the account shows its address alone
  const nameless = account.every((text) => /^\S+@\S+$/.test(text));
  if (account.length === 0 || (!address && (nameless || !name))) return 'unknown';
  const known = name.toLowerCase();
  const own = account.some((text) => {
    if (text === known || (address && text.includes(address))) return true;
    // A first name alone may be a customer's
    return known.includes(' ') && text.includes(known);
  });
  return own ? 'agent' : 'customer';
}
