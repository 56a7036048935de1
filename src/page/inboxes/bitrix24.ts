import type { ComposerMode } from '@/wire/messages';
import type { Recognises } from './inbox';
import { messenger } from './messenger';

const MARKS = '.bx-im-textarea__element, .bx-im-message-base__wrap, .bx-messenger-textarea, iframe.side-panel-iframe';
const FIELD = '.bx-im-textarea__container';
const ICON = '[class*="bx-im-textarea__icon"]';
const ACTIVE = '.active, [class*="--active"], [aria-pressed="true"], [aria-checked="true"]';
/** How it shows that what is written stays in the team: facts of low confidence. */
const WHISPER = /hidden|whisper|silent|secret|private|скрыт|прихован/i;
/** Buttons that are active while their menu is open. */
const MENU = /smile|emote|sticker|upload|attach|create|market|apps|copilot|mention|format/i;

export const isBitrix24: Recognises = (page, url) =>
  /\.bitrix24\.[a-z.]+$/.test(url.hostname) || page.querySelector(MARKS) !== null;

/**
 * Bitrix24's messenger and the chats of its open lines, at any address (facts of high confidence, see docs/inboxes.md).
 * They open as a page or in a frame that slides over it. Lines of the system are components of other kinds.
 */
export const bitrix24 = messenger({
  id: 'bitrix24',
  name: 'Bitrix24',
  sites: ['com', 'eu', 'ru', 'ua', 'kz', 'by'].map((land) => `https://*.bitrix24.${land}/*`),
  confidence: 'high',
  recognises: isBitrix24,
  editor: '.bx-im-textarea__element, .bx-messenger-textarea',
  place: FIELD,
  hosts: 'iframe.side-panel-iframe',
  front: isFirst,
  messages: ['.bx-im-message-base__wrap'],
  words: ['.bx-im-message-default-content__text'],
  leftOut: '.bx-im-message-quote, [class*="reaction"], .bx-im-message-status__date',
  authors: ({ said }) =>
    said.map(({ message }) => {
      if (message.matches('[class*="--self"]')) return 'agent';
      return message.matches('[class*="--opponent"]') ? 'customer' : 'unknown';
    }),
  sender: ['.bx-im-message-author-title__container .bx-im-chat-title__text', '.bx-im-message-author-title__container'],
  headings: ['.bx-im-chat-title__text'],
  thread: ({ searchParams }) => searchParams.get('IM_DIALOG'),
  mode: modeOf,
});

/** Beside a chat stands what is said to one of its messages, in a chat of its own. */
function isFirst(box: Element): boolean {
  const fields = [...box.ownerDocument.querySelectorAll(FIELD)];
  return box.contains(fields.find((field) => field.checkVisibility()) ?? box);
}

/** Where a button is active that nothing is known of, it is asked. */
function modeOf(editable: HTMLElement): ComposerMode {
  const field = editable.closest(FIELD);
  const active = [...(field?.querySelectorAll(ICON) ?? [])].filter((icon) => icon.matches(ACTIVE)).map(namesOf);
  if ([field ? namesOf(field) : '', ...active].some((names) => WHISPER.test(names))) return 'note';
  return active.every((names) => MENU.test(names)) ? 'reply' : 'unknown';
}

function namesOf(element: Element): string {
  return ['class', 'title', 'aria-label', 'data-id'].map((name) => element.getAttribute(name) ?? '').join(' ');
}
