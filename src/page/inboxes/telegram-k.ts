import type { Recognises } from './inbox';
import { messenger } from './messenger';

export const isTelegramK: Recognises = (_page, url) =>
  url.hostname === 'web.telegram.org' && !url.pathname.startsWith('/a');

/**
 * Telegram Web K (facts of medium confidence, see docs/inboxes.md). Chats that were left stay on the page; a twin of the
 * editor that only measures text does too.
 */
export const telegramK = messenger({
  id: 'telegram-k',
  name: 'Telegram',
  sites: ['https://web.telegram.org/*'],
  noNotes: 'a messenger has no notes',
  confidence: 'medium',
  recognises: isTelegramK,
  editor: '.input-message-input',
  place: '.chat-input',
  except: '.input-field-input-fake, [class*="popup"] *',
  pane: '.chat',
  front: (box) => box.matches('.active'),
  messages: ['.bubble:is(.is-in, .is-out):not(.service, .is-date)'],
  words: ['.message .translatable-message', '.message'],
  leftOut: '.time, .reply-markup, .reply, .reply-wrapper, .reactions, .webpage, .web',
  authors: ({ said }) => said.map(({ message }) => (message.matches('.is-out') ? 'agent' : 'customer')),
  sender: ['.name .peer-title'],
  at(message) {
    const seconds = Number(message.getAttribute('data-timestamp'));
    return seconds > 0 ? new Date(seconds * 1000).toISOString() : undefined;
  },
  headings: ['.chat-info .peer-title'],
  thread: ({ hash }) => /^#(?:\?p=)?([^/?&]+)/.exec(hash)?.[1] ?? null,
  peer: ({ box, messages: [message] }) =>
    (box.querySelector('.chat-info [data-peer-id]') ?? message)?.getAttribute('data-peer-id'),
});
