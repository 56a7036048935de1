import type { Recognises } from './inbox';
import { messenger } from './messenger';

export const isTelegramA: Recognises = (_page, url) =>
  url.hostname === 'web.telegram.org' && url.pathname.startsWith('/a');

/**
 * Telegram Web A (facts of medium confidence, see docs/inboxes.md). Its editors have ids: those of captions and stories
 * are others. Times are in words alone.
 */
export const telegramA = messenger({
  id: 'telegram-a',
  name: 'Telegram',
  sites: ['https://web.telegram.org/*'],
  noNotes: 'a messenger has no notes',
  confidence: 'medium',
  recognises: isTelegramA,
  editor: '#editable-message-text',
  place: '.composer-wrapper:not(.with-story-tweaks) .message-input-wrapper',
  except: '#editable-message-text-modal, #editable-story-input-text',
  messages: ['.Message.message-list-item', '.Message[data-message-id]'],
  words: ['.text-content'],
  leftOut: '.MessageMeta, .EmbeddedMessage, .Reactions, .WebPage',
  authors: ({ said }) => said.map(({ message }) => (message.matches('.own') ? 'agent' : 'customer')),
  sender: ['.sender-title', '.message-title'],
  headings: ['.ChatInfo .fullName', '.ChatInfo .title'],
  thread: ({ hash }) => /^#([^/?&]+)/.exec(hash)?.[1] ?? null,
});
