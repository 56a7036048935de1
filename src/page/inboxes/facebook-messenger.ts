import { floats } from './floating';
import type { Recognises } from './inbox';
import { type Author, messenger, type Talk } from './messenger';
import { placeOf, pushedToEnd } from './pushed';

const CELL = '[data-scope="messages_table"]';
const MAIN = '[role="main"]';
const SENDER = 'h3, h4, h5';
/** What is drawn beside the words of a message. */
const BESIDE = `${SENDER}, button, [role="button"], [role="heading"], [role="toolbar"], time`;
/** In the languages that it is used in most: one of several signs. */
const YOU = /^(you (sent|replied)|вы (отправили|ответили)|ви (надіслали|відправили|відповіли))(?!\p{L})/iu;
const CLOCK = /^\s*\d{1,2}[:.]\d{2}(\s*[ap]\.?m\.?)?\s*$/i;

export const isFacebookMessenger: Recognises = (_page, url) =>
  ['www.messenger.com', 'www.facebook.com'].includes(url.hostname);

/**
 * Messenger, on its own site and on Facebook (facts of medium confidence, see docs/inboxes.md): as a page, and in windows
 * that float over any page. Messages have no ids and no times, labels are localised, classes rotate. Comments are
 * written in the same editor: only one with messages beside it is for messages.
 */
export const facebookMessenger = messenger({
  id: 'messenger',
  name: 'Messenger',
  sites: ['https://www.messenger.com/*', 'https://www.facebook.com/*'],
  noNotes: 'a messenger has no notes',
  confidence: 'medium',
  recognises: isFacebookMessenger,
  editor: '[data-lexical-editor="true"][role="textbox"], .public-DraftEditor-content[role="textbox"]',
  except: '[role="article"] *',
  accepts: (editable, { box, messages }) =>
    messages.length > 0 || (threadIn(address(box)) && editable.closest(MAIN)) !== null,
  messages: [`[role="row"]:has(${CELL})`, CELL, '[role="grid"] [role="row"]'],
  edge: MAIN,
  front: (box) => box.closest(MAIN) !== null || !floats(box),
  words: ['[dir="auto"]'],
  leftOut: BESIDE,
  chosen: theMessage,
  authors: authorsOf,
  sender: [SENDER],
  headings: ['h1, h2', '[role="heading"]', 'a [dir="auto"]'],
  thread: threadIn,
});

function address(box: Element): URL {
  return new URL(box.ownerDocument.location.href);
}

function threadIn({ pathname }: URL): string | null {
  return /\/t\/([^/]+)/.exec(pathname)?.[1] ?? null;
}

/** What the label of the row repeats; else names, what is quoted and times are written smaller, or stand before. */
function theMessage(found: readonly Element[]): Element | undefined {
  const repeated = found.findLast((words) => {
    const label = words.closest('[aria-label]')?.getAttribute('aria-label') ?? '';
    return label.includes(`: ${words.textContent?.trim() || '\n'}`);
  });
  if (repeated) return repeated;
  const drawn = found.filter(
    (words) => words.getBoundingClientRect().width > 1 && !CLOCK.test(words.textContent ?? ''),
  );
  const sizes = new Map(drawn.map((words) => [words, sizeOf(words)]));
  const largest = Math.max(...sizes.values());
  return drawn.findLast((words) => sizes.get(words) === largest);
}

function sizeOf(words: Element): number {
  return Number.parseFloat(words.ownerDocument.defaultView?.getComputedStyle(words).fontSize ?? '');
}

/** By the label where it is known, else by the place; a line in the middle that nobody sent is the page's own. */
function authorsOf({ said, heading }: Talk): (Author | null)[] {
  const pushed = said.map(({ message, words }) => pushedToEnd(words, message));
  return said.map(({ message, words }, index) => {
    const labels = labelsOf(message, words);
    if (pushed[index] || labels.some((label) => YOU.test(label))) return 'agent';
    if (heading && labels.some((label) => label.startsWith(heading))) return 'customer';
    const place = placeOf(words, message);
    if (place === 'middle' && !message.querySelector(SENDER)) return null;
    if (place === 'start' || place === 'end') return place === 'end' ? 'agent' : 'customer';
    // Where own messages are pushed, one that fills its row is the others'
    return pushed.includes(true) ? 'customer' : 'unknown';
  });
}

/** What screen readers say of the row, of boxes around the words, and of who sent it. */
function labelsOf(message: Element, words: Element): string[] {
  const labels = [...message.querySelectorAll(SENDER)].map(({ textContent }) => textContent ?? '');
  for (let box: Element | null = words; box && box !== message.parentElement; box = box.parentElement) {
    labels.push(box.getAttribute('aria-label') ?? '');
  }
  return labels.map((label) => label.trim());
}
