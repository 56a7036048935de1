import { floats } from './floating';
import type { Recognises } from './inbox';
import { messenger } from './messenger';

const OWN = '.ConvoStack--out, .im-mess--stack_out, .im-mess_out';

export const isVk: Recognises = (_page, url) => ['vk.com', 'vk.ru', 'web.vk.me'].includes(url.hostname);

/**
 * VK's messages, a person's and a community's (facts of high confidence, see docs/inboxes.md). Labels are localised,
 * messages out of sight are taken off the page, times are in words alone. The address is not that of a small window over
 * the page. The same peer may write to a person and to
 * several communities, so that the id of those tells which.
 */
export const vk = messenger({
  id: 'vk',
  name: 'VK',
  sites: ['https://vk.com/*', 'https://vk.ru/*', 'https://web.vk.me/*'],
  noNotes: 'a messenger has no notes',
  confidence: 'high',
  recognises: isVk,
  editor: '.ConvoComposer__input, .im_editable',
  place: '[class*="ConvoComposer"]:not([contenteditable]), .ConvoMain, :has(> [class*="ConvoComposer__sendButton"])',
  frame: '.ConvoComposer',
  pane: '.ConvoMain',
  front: (box) => !floats(box),
  messages: ['.ConvoHistory__messageBlock', '.ConvoMessageWithoutBubble', '.ConvoMessage'],
  words: ['.MessageText', '.ConvoMessage__text'],
  leftOut: '.Reply, .MessagePreview, [class*="__date"], [class*="Forward"], [class*="Reaction"]',
  authors: ({ said }) => said.map(({ message }) => (message.closest(OWN) ? 'agent' : 'customer')),
  sender: ['.ConvoMessageHeader__authorLink .PeerTitle__title', '.ConvoMessageHeader__authorLink'],
  run: '.ConvoStack',
  headings: ['.ConvoHeader .ConvoTitle .PeerTitle__title', '.ConvoHeader .ConvoTitle', '.ConvoTitle'],
  thread({ pathname, searchParams }) {
    const peer = /\/convo\/([^/]+)/.exec(pathname)?.[1] ?? searchParams.get('sel');
    const community = /^\/(gim\d+)/.exec(pathname)?.[1];
    return peer && community ? `${community} ${peer}` : peer;
  },
});
