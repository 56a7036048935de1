import type { Strings } from '@/i18n/strings';
import { originTyped } from '@/store/origins';

/** An inbox that the welcome page offers. */
export interface OfferedInbox {
  id: string;
  /** Null: the user's own, named in the language of the interface. */
  name: string | null;
  kind: keyof Strings['welcome']['kinds'];
  /** Where it is; null where the user types the address. */
  origin: string | null;
  /** Origin of what the user typed; null when that is no address. */
  typed: (text: string) => string | null;
}

const fixed = (id: string, name: string, kind: OfferedInbox['kind'], origin: string): OfferedInbox => ({
  id,
  name,
  kind,
  origin,
  typed: () => origin,
});

export const OFFERED_INBOXES: readonly OfferedInbox[] = [
  fixed('gmail', 'Gmail', 'mail', 'https://mail.google.com'),
  fixed('outlook', 'Outlook', 'mail', 'https://outlook.office.com'),
  fixed('outlook-live', 'Outlook.com', 'mail', 'https://outlook.live.com'),
  fixed('instagram', 'Instagram', 'messages', 'https://www.instagram.com'),
  fixed('messenger', 'Messenger', 'messages', 'https://www.messenger.com'),
  fixed('whatsapp', 'WhatsApp', 'messages', 'https://web.whatsapp.com'),
  fixed('telegram', 'Telegram', 'messages', 'https://web.telegram.org'),
  fixed('vk', 'VK', 'messages', 'https://vk.com'),
  fixed('linkedin', 'LinkedIn', 'messages', 'https://www.linkedin.com'),
  fixed('intercom', 'Intercom', 'tickets', 'https://app.intercom.com'),
  fixed('help-scout', 'Help Scout', 'tickets', 'https://secure.helpscout.net'),
  fixed('chatwoot', 'Chatwoot', 'tickets', 'https://app.chatwoot.com'),
  {
    id: 'zendesk',
    name: 'Zendesk',
    kind: 'tickets',
    origin: null,
    typed: (text) => originTyped(/^[\w-]+$/.test(text.trim()) ? `${text.trim()}.zendesk.com` : text),
  },
  { id: 'own', name: null, kind: 'own', origin: null, typed: originTyped },
];
