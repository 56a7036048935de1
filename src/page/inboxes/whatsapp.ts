import type { Recognises } from './inbox';
import { type Author, messenger, type Talk } from './messenger';
import { bySide } from './side';
import { readStamp, type Stamp, timeOf } from './whatsapp-stamp';

const STAMP = 'data-pre-plain-text';
/** The tail of the first bubble of a run, and the ticks that only own messages have; classes and ids of older pages. */
const OWN =
  '[data-icon="tail-out"], [data-icon^="msg-check"], [data-icon^="msg-dblcheck"], [data-icon="msg-time"], ' +
  '[data-icon^="wds-ic-read"], [data-icon^="wds-ic-delivered"], .message-out, [data-id^="true_"]';
const OTHERS = '[data-icon="tail-in"], .message-in, [data-id^="false_"]';
/** A label for screen readers before own messages: one of several signs. */
const YOU = /^(you|вы|ви|você|tú|du|vous|ty|tu|siz)\s*:$/i;
/** What a message answers to is shown in it: labelled in the language of the page, or as a button that leads there. */
const QUOTED =
  '[aria-label*="quoted" i], [aria-label*="citada" i], [aria-label^="цит" i], ' +
  '[data-testid*="quoted"], [class*="quoted"], [role="button"]';

export const isWhatsapp: Recognises = (_page, url) => url.hostname === 'web.whatsapp.com';

/**
 * WhatsApp Web as of autumn 2026 (facts of medium confidence, see docs/inboxes.md). All chats have one address: the name
 * over the chat is its id. Every message with words carries time and name for those who copy it; who of the two wrote
 * it shows in signs that not every message has, so that a name learns from the messages that have one.
 */
export const whatsapp = messenger({
  id: 'whatsapp',
  name: 'WhatsApp',
  sites: ['https://web.whatsapp.com/*'],
  noNotes: 'a messenger has no notes',
  confidence: 'medium',
  recognises: isWhatsapp,
  editor: '[data-tab="10"][role="textbox"]',
  place: '#main footer, [data-testid="conversation-panel-wrapper"] footer',
  except: '[data-tab="3"], :not(#main *, [data-testid="conversation-panel-wrapper"] *)',
  pane: '#main, [data-testid="conversation-panel-wrapper"]',
  messages: ['[role="row"]', '[data-id]', '[data-testid="msg-container"]'],
  words: [
    `[${STAMP}] :is([data-testid="selectable-text"], .selectable-text)`,
    '[data-testid="selectable-text"], .selectable-text',
  ],
  leftOut: `${QUOTED}, [${STAMP}] [aria-label]`,
  authors: authorsOf,
  senderOf: (message) => stampOf(message)?.name,
  at(message, { said }) {
    const stamp = stampOf(message);
    return stamp ? timeOf(stamp, stamp.order ?? orderIn(said.map((one) => one.message))) : undefined;
  },
  headings: [
    '[data-testid="conversation-info-header-chat-title"]',
    '[data-testid="conversation-header"] [dir="auto"]',
    'header [dir="auto"]',
  ],
  thread: () => null,
});

/** By what stands on a message, else by its name where that is known, else by its side. */
function authorsOf({ box, said, heading }: Talk): (Author | null)[] {
  const signed = said.map(({ message }) => {
    const name = stampOf(message)?.name;
    return { message, name, sign: signOn(message, name) };
  });
  const known = new Map<string | undefined, Author>();
  // Between two people, who is not named over the chat is the team; a group has a name of its own
  if (signed.some(({ name }) => name === heading)) {
    for (const { name } of signed) if (name) known.set(name, name === heading ? 'customer' : 'agent');
  }
  for (const { name, sign } of signed) if (name && sign) known.set(name, sign);
  return signed.map(({ message, name, sign }) => {
    // The page's own lines have neither
    if (!sign && !name) return null;
    return sign ?? known.get(name) ?? sideIn(box, message);
  });
}

function signOn(message: Element, name: string | undefined): Author | null {
  const has = (signs: string) => message.matches(signs) || message.querySelector(signs) !== null;
  if (has(OWN)) return 'agent';
  if (has(OTHERS)) return 'customer';
  for (const labelled of message.querySelectorAll('[aria-label$=":"]')) {
    if (labelled.closest(QUOTED)) continue;
    const label = labelled.getAttribute('aria-label')?.trim() ?? '';
    if (YOU.test(label)) return 'agent';
    if (name && label === `${name}:`) return 'customer';
  }
  return null;
}

function sideIn(box: Element, message: Element): Author {
  return bySide(message.querySelector(`[${STAMP}], [data-testid="msg-container"]`) ?? message, box);
}

function stampOf(message: Element): Stamp | null {
  const stamped = message.matches(`[${STAMP}]`) ? message : message.querySelector(`[${STAMP}]`);
  return stamped && readStamp(stamped.getAttribute(STAMP) ?? '');
}

/** How this page puts dates, from the first message that tells. */
function orderIn(messages: readonly Element[]): Stamp['order'] {
  for (const message of messages) {
    const order = stampOf(message)?.order;
    if (order) return order;
  }
  return null;
}
