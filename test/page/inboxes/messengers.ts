import { bitrix24 } from '@/page/inboxes/bitrix24';
import { facebookMessenger } from '@/page/inboxes/facebook-messenger';
import { linkedin } from '@/page/inboxes/linkedin';
import { telegramA } from '@/page/inboxes/telegram-a';
import { telegramK } from '@/page/inboxes/telegram-k';
import { vk } from '@/page/inboxes/vk';
import { whatsapp } from '@/page/inboxes/whatsapp';
import { render as renderBitrix24 } from '../../inboxes/bitrix24/bitrix24';
import { DIRECT } from '../../inboxes/conversations';
import { render as renderLinkedin } from '../../inboxes/linkedin/linkedin';
import { render as renderMessenger } from '../../inboxes/messenger/messenger';
import { render as renderTelegramA } from '../../inboxes/telegram-a/telegram-a';
import { render as renderTelegramK } from '../../inboxes/telegram-k/telegram-k';
import { render as renderVk } from '../../inboxes/vk/vk';
import { render as renderWhatsapp } from '../../inboxes/whatsapp/whatsapp';
import type { Surface } from './surfaces';

const shared = { conversations: DIRECT, mayMiss: 1 } as const;

/** Direct messages: their pages take off what is out of sight. */
export const MESSENGERS: readonly Surface[] = [
  {
    ...shared,
    inbox: linkedin,
    render: renderLinkedin,
    host: 'https://www.linkedin.com',
    path: (id) => `/messaging/thread/${id}/`,
  },
  { ...shared, inbox: vk, render: renderVk, host: 'https://vk.com', path: (id) => `/im/convo/${id}` },
  {
    ...shared,
    inbox: telegramK,
    render: renderTelegramK,
    host: 'https://web.telegram.org',
    path: (id) => `/k/#${id}`,
  },
  {
    ...shared,
    inbox: telegramA,
    render: renderTelegramA,
    host: 'https://web.telegram.org',
    path: (id) => `/a/#${id}`,
  },
  {
    ...shared,
    inbox: whatsapp,
    render: renderWhatsapp,
    host: 'https://web.whatsapp.com',
    path: (id) => `/?open=${id}`,
    // All chats have one address
    id: ({ customer }) => `with ${customer.name}`,
  },
  {
    ...shared,
    inbox: facebookMessenger,
    render: renderMessenger,
    host: 'https://www.messenger.com',
    path: (id) => `/t/${id}`,
  },
  {
    ...shared,
    inbox: bitrix24,
    render: renderBitrix24,
    host: 'https://alder-lane.bitrix24.ua',
    path: (id) => `/online/?IM_DIALOG=${id}`,
    areas: '.bx-im-textarea__element',
  },
];
