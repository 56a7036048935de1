import { chatwoot } from '@/page/inboxes/chatwoot';
import { freescout } from '@/page/inboxes/freescout';
import { freshdesk } from '@/page/inboxes/freshdesk';
import { gmail } from '@/page/inboxes/gmail';
import { helpScout } from '@/page/inboxes/help-scout';
import type { Inbox } from '@/page/inboxes/inbox';
import { instagram } from '@/page/inboxes/instagram';
import { intercom } from '@/page/inboxes/intercom';
import { outlook } from '@/page/inboxes/outlook';
import { requestTracker } from '@/page/inboxes/request-tracker';
import { roundcube } from '@/page/inboxes/roundcube';
import { zendesk } from '@/page/inboxes/zendesk';
import { render as renderChatwoot } from '../../inboxes/chatwoot/chatwoot';
import { DIRECT, MAIL, type PreparedConversation, TICKETS } from '../../inboxes/conversations';
import { render as renderFreescout } from '../../inboxes/freescout/freescout';
import { render as renderFreshdesk } from '../../inboxes/freshdesk/freshdesk';
import { render as renderGmail } from '../../inboxes/gmail/gmail';
import { render as renderHelpScout } from '../../inboxes/help-scout/help-scout';
import { render as renderInstagram } from '../../inboxes/instagram/instagram';
import { render as renderIntercom } from '../../inboxes/intercom/intercom';
import type { ModelOptions } from '../../inboxes/model';
import { render as renderOutlook } from '../../inboxes/outlook/outlook';
import { render as renderTracker, type TrackerOptions } from '../../inboxes/request-tracker/request-tracker';
import { type RoundcubeOptions, render as renderRoundcube } from '../../inboxes/roundcube/roundcube';
import { render as renderZendesk } from '../../inboxes/zendesk/zendesk';
import { MESSENGERS } from './messengers';

/** An inbox with its page model. */
export interface Surface {
  inbox: Inbox;
  render(options: ModelOptions): string;
  conversations: readonly PreparedConversation[];
  host: string;
  path(id: string): string;
  /** The id that the inbox gives a conversation, where that is not the one in its address. */
  id?(conversation: PreparedConversation): string;
  /** Pages that are loaded anew for each step: the one on which a conversation is answered. */
  answer?(options: ModelOptions): string;
  /** Where that page is. */
  answerPath?(id: string): string;
  /** How many messages at the end of a thread that page knows; as many as the other if left out. */
  answered?: number;
  /** How many messages at the end of a thread are always open; all if left out. */
  open?: number;
  /** Messages before that may be folded or emptied. */
  mayMiss?: number;
  /** Selector of the text areas that are composers. */
  areas?: string;
  /** Pages that do not name the customer. */
  nameless?: true;
}

const EDITORS = ['frame', 'inline', 'textarea'] as const;

function tracker(page: TrackerOptions['page'], options: ModelOptions): string {
  const { conversations, address = '', decoys } = options;
  const conversation = conversations.find(({ id }) => address.includes(`id=${id}`)) ?? conversations[0];
  if (!conversation) throw new Error('There is no ticket');
  const seed = Math.abs(decoys);
  return renderTracker({
    conversation,
    page,
    address: address.replace('Display', page),
    editor: EDITORS[seed % 3],
    quoted: decoys !== 0,
    newestFirst: seed % 2 === 1,
    typed: seed > 1,
    peopleless: seed > 2,
  });
}

function webmail(page: RoundcubeOptions['page'], options: ModelOptions): string {
  const open = options.conversations.find(({ id }) => options.address?.includes(`_uid=${id}`))?.id ?? '';
  return renderRoundcube({ ...options, page, open, signature: options.decoys === 0 ? '' : 'Nadia Sorel' });
}

/** One entry an inbox. */
export const SURFACES: readonly Surface[] = [
  {
    inbox: gmail,
    render: renderGmail,
    conversations: MAIL,
    host: 'https://mail.google.com',
    path: (id) => `/mail/u/0/#inbox/${id}`,
    open: 2,
  },
  {
    inbox: outlook,
    render: renderOutlook,
    conversations: MAIL,
    host: 'https://outlook.office.com',
    path: (id) => `/mail/0/inbox/id/${id}`,
    mayMiss: 1,
  },
  {
    inbox: instagram,
    render: renderInstagram,
    conversations: DIRECT,
    host: 'https://www.instagram.com',
    path: (id) => `/direct/t/${id}/`,
    mayMiss: 1,
  },
  {
    inbox: zendesk,
    render: renderZendesk,
    conversations: TICKETS,
    host: 'https://alder-lane.zendesk.com',
    path: (id) => `/agent/tickets/${id}`,
  },
  {
    inbox: freshdesk,
    render: renderFreshdesk,
    conversations: TICKETS,
    host: 'https://alder-lane.freshdesk.com',
    path: (id) => `/a/tickets/${id}`,
  },
  {
    inbox: intercom,
    render: renderIntercom,
    conversations: DIRECT,
    host: 'https://app.intercom.com',
    path: (id) => `/a/inbox/qx7/inbox/shared/all/conversation/${id}`,
    nameless: true,
  },
  {
    inbox: helpScout,
    render: renderHelpScout,
    conversations: TICKETS,
    host: 'https://secure.helpscout.net',
    path: (id) => `/conversation/${id}/17/?folderId=5`,
    mayMiss: 1,
  },
  {
    inbox: chatwoot,
    render: renderChatwoot,
    conversations: DIRECT,
    host: 'https://chat.alder-lane.example',
    path: (id) => `/app/accounts/3/inbox/7/conversations/${id}`,
    areas: '.reply-box__text',
    nameless: true,
  },
  {
    inbox: freescout,
    render: renderFreescout,
    conversations: TICKETS,
    host: 'https://desk.alder-lane.example',
    path: (id) => `/conversation/${id}?folder_id=3`,
    areas: 'textarea[name="body"]',
  },
  {
    inbox: roundcube,
    render: (options) => webmail('show', options),
    answer: (options) => webmail('compose', options),
    conversations: MAIL,
    host: 'https://post.alder-lane.example',
    path: (id) => `/?_task=mail&_mbox=INBOX&_uid=${id}`,
    answerPath: (id) => `/?_task=mail&_mbox=INBOX&_uid=${id}&_action=compose`,
    open: 1,
    // The customer and the subject, so that both pages are of one conversation
    id: ({ customer, subject }) => `${customer.address} ${subject.replace(/^Re: /, '').toLowerCase()}`,
    areas: '#composebody',
  },
  {
    inbox: requestTracker,
    render: (options) => tracker('Display', options),
    answer: (options) => tracker('Update', options),
    answered: 0,
    conversations: TICKETS,
    host: 'https://desk.alder-lane.example',
    path: (id) => `/Ticket/Display.html?id=${id}`,
    answerPath: (id) => `/Ticket/Update.html?id=${id}`,
    areas: '#UpdateContent',
  },
  ...MESSENGERS,
];
