import type { Message } from '@/wire/messages';
import type { Inbox, Recognises } from './inbox';
import { type Log, nameOf, readLog } from './log';
import { namedMode } from './named-mode';
import { paneOf } from './pane';
import { QUOTES, SIGNATURES } from './quotes';
import { outward } from './through';
import { isComposer, type TwoWays } from './two-ways';

const HOSTS = /\.(freshdesk|freshworks|myfreshworks)\.com$/;
const PANE = '.ticket-details-wrapper, .tickets-conversation-pane';
const WAYS: TwoWays = { editor: '.fr-element', place: `:is(${PANE}) .fr-box` };
const TICKET = /\/tickets\/(\d+)/;
const BY_AGENT = '[data-test-is-agent]:not([data-test-is-agent="false"])';

export const isFreshdesk: Recognises = (page, { hostname, pathname }) =>
  pathname.startsWith('/a/') && (HOSTS.test(hostname) || page.querySelector(PANE) !== null);

/**
 * Freshdesk (facts of medium confidence, see docs/inboxes.md). Test ids and classes tell who wrote what. Nothing sure
 * tells a reply from a note while it is written: where no name around the editor says it, the user is asked.
 */
export const freshdesk: Inbox = {
  id: 'freshdesk',
  name: 'Freshdesk',
  sites: ['https://*.freshdesk.com/*', 'https://*.freshworks.com/*', 'https://*.myfreshworks.com/*'],
  confidence: 'medium',
  ways: WAYS,

  // Companies also have it at addresses of their own
  recognises: isFreshdesk,

  composer(editable) {
    // Articles and templates are written in the same editor
    const isElsewhere = !TICKET.test(editable.ownerDocument.location.pathname);
    if (isElsewhere || !isComposer(editable, WAYS)) return null;
    const frame = outward(editable, '.fr-box') ?? editable;
    return { mode: namedMode(editable, PANE), foreign: `${QUOTES}, ${SIGNATURES}`, plainQuotes: true, frame };
  },

  conversation(page, composer) {
    const id = TICKET.exec(page.location.pathname)?.[1];
    const pane = paneOf(page, composer, PANE);
    if (!id || !pane) return null;
    const messages = readLog(pane, logOf(pane));
    const subject = (pane.querySelector('.ticket-subject-heading') ?? page.querySelector('.ticket-subject-heading'))
      ?.textContent;
    return { id, channel: 'ticket', messages, subject: subject?.trim(), customerName: nameOf(messages, 'customer') };
  },
};

function logOf(pane: Element): Log {
  const agentsAreMarked = pane.querySelector(BY_AGENT) !== null;
  const customersAreMarked = pane.querySelector('.requestor') !== null;
  return {
    entries: [
      '.ticket-details__item, .ticket-description',
      '[data-test-id="conversation-wrapper"]',
      '[data-test-id^="conversation-"]',
    ],
    bodies: ['[data-test-conversation="conversation-text"]', '.ticket_note', '.text__content'],
    author(entry): Message['author'] | null {
      const is = (mark: string) => entry.matches(mark) || entry.querySelector(mark) || entry.closest(`:is(${mark})`);
      if (is('.privatenote')) return null;
      if (is(BY_AGENT)) return 'agent';
      if (is('.requestor') || is('.ticket-description')) return 'customer';
      return agentsAreMarked ? 'customer' : customersAreMarked ? 'agent' : 'unknown';
    },
    names: ['[data-test-id="user-name"]'],
    number: numberOf,
  };
}

function numberOf(entry: Element): number {
  const marked = [entry, ...entry.querySelectorAll('[data-test-id^="conversation-"]')];
  const numbers = marked.map((element) => /^conversation-(\d+)$/.exec(element.getAttribute('data-test-id') ?? '')?.[1]);
  return Number(numbers.find(Boolean) ?? Number.NaN);
}
