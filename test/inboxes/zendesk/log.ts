import type { Language } from '@/engine/model';
import type { PreparedConversation, PreparedMessage } from '../conversations';
import { element } from '../page/element';
import { LABELS } from './labels';

/** What was said in a ticket, with the team's notes and the system's events between. */
export function ticketLog(conversation: PreparedConversation, locale: Language, newestFirst: boolean): HTMLElement {
  const event = element('div', { 'data-test-id': 'interaction-history-event' }, LABELS[locale].automation);
  const items = conversation.messages.map((message) => comment(message, conversation, locale));
  items.splice(1, 0, event);
  return element(
    'div',
    { 'data-test-id': 'omni-log-container', class: 'log' },
    ...(newestFirst ? items.reverse() : items),
  );
}

export function comment(
  message: PreparedMessage,
  { customer, agent }: PreparedConversation,
  locale: Language,
): HTMLElement {
  const author = message.author === 'agent' ? agent : customer;
  const type = message.note ? 'internal' : message.author === 'agent' ? 'agent' : 'end-user';
  const at = new Date(message.at);
  const shown = at.toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const time = element('time', { 'data-test-id': 'timestamp-relative', datetime: at.toISOString() }, shown);
  const sender = element('span', { 'data-test-id': 'omni-log-item-sender', class: 'sender' }, author.name);
  const head = element('div', { class: 'head' }, sender, time);
  if (message.note)
    head.append(element('span', { 'data-test-id': 'omni-log-internal-note-tag' }, LABELS[locale].noteTag));
  const text = element('div', { class: 'zd-comment', dir: 'auto' });
  text.append(...message.text.split('\n\n').map((paragraph) => element('p', { dir: 'auto' }, ...broken(paragraph))));
  if (type === 'agent')
    text.append(element('div', { class: 'signature' }, element('p', {}, `${agent.name} · Alder Lane`)));
  const content = element('div', { 'data-test-id': 'omni-log-message-content' }, text);
  const bubble = element('div', { 'data-test-id': 'omni-log-item-message', type, class: 'bubble' }, content);
  const label = `${LABELS[locale].messageFrom} ${author.name}`;
  return element('article', { 'data-test-id': 'omni-log-comment-item', 'aria-label': label }, head, bubble);
}

function broken(paragraph: string): (Node | string)[] {
  return paragraph.split('\n').flatMap((line, index) => (index ? [element('br'), line] : [line]));
}
