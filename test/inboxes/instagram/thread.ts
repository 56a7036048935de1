import type { Language } from '@/engine/model';
import type { PreparedConversation, PreparedMessage } from '../conversations';
import { element } from '../page/element';
import { LABELS } from './labels';

/** Class names here are made anew on every load, as on the real page. */
const ATOM = Math.trunc(Math.random() * 1e6).toString(36);
export const atom = (name: string): string => `${name} x${ATOM}${name.length}`;

/**
 * The pane of one conversation: header, scroller with the list of messages, room for the composer. Who wrote what
 * shows in nothing but the side of the bubble.
 */
export function threadPane(conversation: PreparedConversation, locale: Language, decoys: Set<string>): HTMLElement {
  const { customer } = conversation;
  const list = element('div', { class: atom('list') });
  list.append(separator(LABELS[locale].today));
  const reversed = decoys.has('reversed');
  const rows = conversation.messages.map((message, index) => {
    const quoted = decoys.has('repliedTo') && index === conversation.messages.length - 1;
    const before = conversation.messages.findLast((other, place) => place < index && other.author === 'agent');
    return messageRow(message, conversation, locale, quoted && before ? before.text : null);
  });
  if (decoys.has('emptied') && rows.length > 3) rows[0]?.replaceChildren();
  list.append(...rows);
  if (reversed) {
    list.append(...[...list.children].reverse());
    list.classList.add('reversed');
  }
  const header = element(
    'div',
    { class: atom('header') },
    element(
      'a',
      { href: `/${customer.handle}/`, role: 'link', tabindex: '0', class: atom('person') },
      element('div', { class: 'avatar' }, [...customer.name][0] ?? ''),
      element('div', {}, element('span', { dir: 'auto', class: 'name' }, customer.name)),
      element('div', {}, element('span', { dir: 'auto', class: 'handle' }, customer.handle)),
    ),
  );
  const scroller = element('div', { class: atom('scroller') }, element('div', {}, list));
  const label = `${LABELS[locale].conversation} ${customer.name}`;
  const thread = element('div', { 'aria-label': label, role: 'group', class: atom('thread') }, scroller);
  return element('div', { class: atom('pane') }, header, thread);
}

function separator(text: string): HTMLElement {
  return element('div', { class: atom('separator') }, element('div', {}, element('span', { dir: 'auto' }, text)));
}

/** A message lies several plain boxes deep; for own ones a box on the way pushes to the end. */
export function messageRow(
  message: PreparedMessage,
  { customer, agent }: PreparedConversation,
  locale: Language,
  repliesTo: string | null = null,
): HTMLElement {
  const own = message.author === 'agent';
  const bubble = element('div', { class: atom(own ? 'out' : 'in'), role: 'presentation' });
  bubble.append(element('span', { class: atom('words') }, element('div', { dir: 'auto' }, message.text)));
  const more = element('div', { role: 'button', tabindex: '0', class: 'more' }, '⋯');
  more.setAttribute('aria-label', `${LABELS[locale].more} ${own ? agent.handle : customer.handle}`);
  const line = element(
    'div',
    { class: own ? 'end' : 'start' },
    element('div', { role: 'none', class: 'hold' }, bubble),
    more,
  );
  const inner = element('div', {}, line);
  if (repliesTo) {
    const quote = element('div', { class: 'quote' }, element('span', { dir: 'auto' }, repliesTo));
    inner.prepend(element('div', { class: 'note' }, element('span', { dir: 'auto' }, LABELS[locale].repliedTo)), quote);
  }
  return element('div', { class: atom('row') }, element('div', {}, element('div', {}, inner)));
}
