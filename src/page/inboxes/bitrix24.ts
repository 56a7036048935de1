import { messenger } from './messenger';

const MARKS = '.bx-im-textarea__element, .bx-im-message-base__wrap, .bx-messenger-textarea, iframe.side-panel-iframe';
const FIELD = '.bx-im-textarea__container';
/** How a conversation with a customer shows that what is written stays in the team (not sure: seen in no page). */
const WHISPER = /hidden|whisper|silent|secret/;

/**
 * Bitrix24's messenger and the chats of its open lines, at any address (facts of high confidence, see docs/inboxes.md).
 * They open as a page or in a frame that slides over it. Lines of the system are components of other kinds.
 */
export const bitrix24 = messenger({
  id: 'bitrix24',
  name: 'Bitrix24',
  sites: ['com', 'eu', 'ru', 'ua', 'kz', 'by'].map((land) => `https://*.bitrix24.${land}/*`),
  confidence: 'high',
  recognises: (page, url) => /\.bitrix24\.[a-z.]+$/.test(url.hostname) || page.querySelector(MARKS) !== null,
  editor: '.bx-im-textarea__element, .bx-messenger-textarea',
  place: FIELD,
  hosts: 'iframe.side-panel-iframe',
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
  mode(editable) {
    const field = editable.closest(FIELD);
    const icons = [...(field?.querySelectorAll('[class*="bx-im-textarea__icon"]') ?? [])];
    const active = icons.filter((icon) => icon.matches('[class*="--active"], [aria-pressed="true"]'));
    const whispers = [field, ...active].some((marked) => marked && WHISPER.test(marked.className));
    return whispers ? 'note' : 'reply';
  },
});
