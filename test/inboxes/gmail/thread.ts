import type { PreparedConversation, PreparedMessage } from '../conversations';
import type { ModelOptions } from '../model';
import { element, pressed } from '../page/element';
import { mailBody, type Quoted, type Quoting } from '../page/mail-body';
import { LABELS } from './labels';

const STYLES: readonly Quoting[] = ['gmail', 'outlook', 'apple', 'plain'];

/** The mail before this one, which it quotes. */
export function quotedBefore(conversation: PreparedConversation, index: number): Quoted | null {
  const message = conversation.messages[index - 1];
  if (!message) return null;
  const { customer, agent, subject, language } = conversation;
  const [sender, receiver] = message.author === 'agent' ? [agent, customer] : [customer, agent];
  return { message, sender, receiver, subject, language };
}

/** A thread as the mailbox draws it: subject, list of mails, the first of several folded to its header. */
export function threadView(
  conversation: PreparedConversation,
  options: ModelOptions,
  decoys: Set<string>,
): HTMLElement {
  const place = options.conversations.indexOf(conversation);
  const quoting = options.quoting ?? STYLES[place % STYLES.length] ?? 'gmail';
  const last = conversation.messages.length - 1;
  const items = conversation.messages.map((message, index) => {
    const folded = index < last - 1 ? (decoys.has('superCollapsed') ? 'kQ' : 'kv') : 'h7';
    return item(conversation, message, index, folded, message.author === 'customer' ? quoting : 'gmail', options);
  });
  const subject = element(
    'h2',
    { class: 'hP', 'data-thread-perm-id': `thread-f:${conversation.id}`, 'data-legacy-thread-id': conversation.id },
    conversation.subject,
  );
  const inner = element(
    'div',
    { class: 'a98 iY' },
    element('div', { class: 'ha' }, subject),
    element('div', { role: 'list' }, ...items),
  );
  return element(
    'div',
    { class: 'nH if' },
    element('div', { class: 'nH aHU' }, element('div', { class: 'g id' }, inner)),
  );
}

/** One mail; `h7` open, `kv` folded to header and snippet, `kQ` folded away with others. */
export function item(
  conversation: PreparedConversation,
  message: PreparedMessage,
  index: number,
  state: 'h7' | 'kv' | 'kQ',
  quoting: Quoting,
  options: ModelOptions,
): HTMLElement {
  const sender = message.author === 'agent' ? conversation.agent : conversation.customer;
  const receiver = message.author === 'agent' ? conversation.customer : conversation.agent;
  const at = new Date(message.at).toLocaleString(options.locale, { dateStyle: 'medium', timeStyle: 'short' });
  const name = element('span', { class: 'gD', email: sender.address, name: sender.name }, sender.name);
  const time = element('span', { class: 'g3', title: at }, at);
  const to = element('span', { email: receiver.address, name: receiver.name }, receiver.name);
  const head = element('div', { class: 'adf ads gE iv gt' }, name, time, element('div', { class: 'hb' }, to));
  const row = element('div', { role: 'listitem', class: state });
  if (state === 'kQ') {
    row.append(element('div', { class: 'adv' }, element('div', { class: 'adx' }, element('span', {}, '1'))));
    return row;
  }
  const mail = element('div', { class: 'adn ads', 'data-message-id': `#msg-f:${index + 1}${conversation.id}` }, head);
  mail.dataset.legacyMessageId = legacyId(conversation, index);
  const body = () => {
    const content = element('div', { class: `a3s aiL msg${index}` });
    const quoted = message.author === 'customer' || index > 1 ? quotedBefore(conversation, index) : null;
    content.append(...trimmed(mailBody(message.text, quoted, quoting), quoting, options));
    return element('div', { class: 'ii gt' }, content);
  };
  if (state === 'h7') mail.append(body(), element('div', { class: 'ip adB' }, element('div', { class: 'M9' })));
  else {
    const snippet = element('span', { class: 'iA g6' }, message.text.slice(0, 80));
    head.append(snippet);
    pressed(head, () => {
      if (row.className === 'h7') return;
      row.className = 'h7';
      snippet.remove();
      mail.append(body());
    });
  }
  row.append(mail);
  return row;
}

export function legacyId(conversation: PreparedConversation, index: number): string {
  return `${conversation.id.slice(0, -1)}${index}`;
}

/** The mailbox hides the quote that it knows behind a button, and leaves the one that it does not know. */
function trimmed(nodes: Node[], quoting: Quoting, options: ModelOptions): Node[] {
  if (quoting !== 'gmail' || nodes.length < 2) return nodes;
  const [written, ...rest] = nodes;
  const hidden = element('div', { class: 'adL' }, ...rest);
  hidden.hidden = true;
  const button = element(
    'div',
    {
      class: 'ajR',
      role: 'button',
      tabindex: '0',
      'aria-expanded': 'false',
      'data-tooltip': LABELS[options.locale].trimmed,
    },
    '•••',
  );
  pressed(button, () => {
    hidden.hidden = !hidden.hidden;
    button.setAttribute('aria-expanded', String(!hidden.hidden));
  });
  return [...(written ? [written] : []), element('div', { class: 'yj6qo ajU' }, button), hidden];
}
