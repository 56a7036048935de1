import type { ComposerMode, Message } from '@/wire/messages';
import type { Inbox, Recognises } from './inbox';
import { messageText } from './message-text';
import { isComposer, type TwoWays } from './two-ways';

const test = (id: string): string => `[data-test-id="${id}"]`;
const COMPOSER = `${test('omnicomposer-rich-text-ckeditor')}, ${test('omnicomposer-plain-text-ckeditor')}`;
const WAYS: TwoWays = {
  editor: COMPOSER,
  place: `${test('editor-view')}, ${test('ticket-rich-text-editor')}`,
};
const SWITCHER = test('omnichannel-channel-switcher-button');
/** Whichever of these this version has; what lies right in `main_panes` is a pane as well. */
const PANE_IDS = ['data-ticket-id', 'data-side-conversations-anchor-id'];
const PANE = '[data-ticket-id], [data-side-conversations-anchor-id], #main_panes > *';
const PUBLIC = new Set(['web', 'email', 'sms', 'native_messaging', 'chat', 'whatsapp', 'api']);
const AUTHORS: Partial<Record<string, Message['author']>> = { agent: 'agent', 'end-user': 'customer' };

export const isZendesk: Recognises = (_page, url) =>
  url.hostname.endsWith('.zendesk.com') && url.pathname.startsWith('/agent/');

/**
 * Zendesk's agent workspace (facts of high confidence, see docs/inboxes.md). Every ticket that was opened stays on the
 * page, so all is read from the pane around the composer or, without one, of the active tab. Test ids and `type=` are
 * free of language.
 */
export const zendesk: Inbox = {
  id: 'zendesk',
  name: 'Zendesk',
  sites: ['https://*.zendesk.com/*'],
  confidence: 'high',
  ways: WAYS,

  recognises: isZendesk,

  composer(editable) {
    if (!isComposer(editable, WAYS)) return null;
    const view = editable.closest(test('editor-view')) ?? editable.parentElement ?? editable;
    return { mode: modeOf(editable), foreign: '', plainQuotes: false, frame: view };
  },

  conversation(page, composer) {
    const pane = composer ? composer.closest(PANE) : openPane(page);
    const id = pane && (PANE_IDS.map((name) => pane.getAttribute(name)).find(Boolean) ?? activeTicket(page));
    if (!pane || !id) return null;
    const messages = [...pane.querySelectorAll(test('omni-log-comment-item'))].flatMap(readComment);
    // Teams may put the newest on top
    messages.sort((one, other) => Date.parse(one.at ?? '') - Date.parse(other.at ?? ''));
    return {
      id,
      channel: 'ticket',
      messages,
      subject: pane.querySelector<HTMLInputElement>(test('omni-header-subject'))?.value,
      customerName: messages.findLast((message) => message.author === 'customer')?.name,
    };
  },
};

/** A side conversation has no switcher of its own: it goes to somebody else than the customer. */
function modeOf(editable: HTMLElement): ComposerMode {
  for (let around = editable.parentElement; around; around = around.parentElement) {
    const channel = around.querySelector<HTMLElement>(SWITCHER)?.dataset.channel;
    if (channel === undefined) continue;
    const shared = [...around.querySelectorAll(COMPOSER)].some((other) => other !== editable);
    if (shared || /internal|note|side/.test(channel)) return 'note';
    return PUBLIC.has(channel) ? 'reply' : 'unknown';
  }
  return 'unknown';
}

function activeTicket(page: Document): string | undefined {
  const tab = page.querySelector(
    `${test('header-tab')}[aria-current="page"], ${test('header-tab')}[data-entity-is-selected="true"]`,
  );
  return tab?.getAttribute('data-entity-id') ?? /\/agent\/tickets\/(\d+)/.exec(page.location.pathname)?.[1];
}

function openPane(page: Document): Element | null {
  const id = activeTicket(page);
  const panes = id ? PANE_IDS.map((name) => page.querySelector(`[${name}="${CSS.escape(id)}"]`)) : [];
  return panes.find(Boolean) ?? page.querySelector('.ticket-panes-grid-layout[data-is-active="true"]');
}

/** Notes and events are no part of what the customer and the team wrote to each other. */
function readComment(item: Element): Message[] {
  const bubble = item.querySelector(test('omni-log-item-message'));
  const author = AUTHORS[bubble?.getAttribute('type') ?? ''];
  const content = bubble?.querySelector(test('omni-log-message-content'));
  if (!author || !content || item.querySelector(test('omni-log-internal-note-tag'))) return [];
  const text = messageText(content, '.signature');
  const at = item.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined;
  return text
    ? [{ author, name: item.querySelector(test('omni-log-item-sender'))?.textContent?.trim(), at, text }]
    : [];
}
