import { floats } from './floating';
import type { Recognises } from './inbox';
import { type Messenger, messenger } from './messenger';

export const TITLE = '.msg-entity-lockup__entity-title';
export const OVERLAY_TITLE = '.msg-overlay-bubble-header__title';
/** Who answers has no mark. */
const OTHERS = '.msg-s-event-listitem--other';

/** How LinkedIn shows messages wherever it does. */
export const LINKEDIN_MESSAGES = {
  noNotes: 'a messenger has no notes',
  editor: '.msg-form__contenteditable',
  place: '.msg-form, form:has(.msg-form__send-button)',
  messages: ['.msg-s-event-listitem', '.msg-s-message-list__event'],
  words: ['.msg-s-event-listitem__body'],
  leftOut: 'blockquote, [class*="replied"], [class*="quoted"], [class*="reaction"]',
  authors: ({ said }) =>
    said.map(({ words }) => (words.closest('.msg-s-event-listitem')?.matches(OTHERS) ? 'customer' : 'agent')),
  sender: ['.msg-s-message-group__name'],
  run: '.msg-s-message-list__event',
  headings: [TITLE, OVERLAY_TITLE],
} satisfies Partial<Messenger>;

export const isLinkedin: Recognises = (_page, url) => url.hostname === 'www.linkedin.com';

/**
 * LinkedIn's messages (facts of high confidence, see docs/inboxes.md): on a page of their own, and in windows that float
 * over any page, several at once and all labelled alike; newer pages keep those in a shadow root. Times are in words
 * alone.
 */
export const linkedin = messenger({
  id: 'linkedin',
  name: 'LinkedIn',
  sites: ['https://www.linkedin.com/*'],
  confidence: 'high',
  recognises: isLinkedin,
  ...LINKEDIN_MESSAGES,
  edge: '.msg-overlay-conversation-bubble',
  front: (box) => !isOverlay(box),
  hosts: '#interop-outlet',
  thread: ({ pathname }) => /^\/messaging\/thread\/([^/]+)/.exec(pathname)?.[1] ?? null,
});

/** A window over the page, whichever of its signs is there. */
function isOverlay(box: Element): boolean {
  if (box.closest('[class*="msg-overlay"]') || box.querySelector(OVERLAY_TITLE)) return true;
  return box.getRootNode() !== box.ownerDocument || floats(box);
}
