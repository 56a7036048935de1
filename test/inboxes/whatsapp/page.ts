import type { PreparedConversation } from '../conversations';
import { type Bubble, bubblesOf } from '../page/bubbles';
import { element, pressed } from '../page/element';
import { lexicalField } from '../page/field';
import { type Chat, clock, listed, run, sendFrom, shell } from '../page/messenger';

const page = shell(['unlabelled', 'ticksLost']);
const { options, label, decoys, place, side } = page;
place.parentElement?.setAttribute('id', 'app');

/** The address is the same for all chats; which one a test wants open is taken from it at once. */
let shown = new URLSearchParams(location.search).get('open') ?? '';
history.replaceState(null, '', '/');

const grid = element('div', { role: 'grid', id: 'pane-side' });
side.append(grid);
for (const conversation of options.conversations) {
  const row = element('div', { role: 'row' });
  row.append(listed(conversation, element('div', { role: 'gridcell', tabindex: '0' })));
  grid.append(row);
}

function chatOf(conversation: PreparedConversation): Chat {
  const { name } = conversation.customer;
  const rows = element('div', {});
  const submit = () => sendFrom(chat, conversation);
  const field = lexicalField(`${label.write} ${name}`, { 'data-tab': '10' }, submit);
  const send = element(
    'button',
    { 'aria-label': label.send },
    element('span', { 'data-icon': 'wds-ic-send-filled' }, '➤'),
  );
  const title = element('span', { 'data-testid': 'conversation-info-header-chat-title', dir: 'auto' }, name);
  const members = element(
    'span',
    { title: `${name}, +380 50 000 00 00`, 'data-testid': 'selectable-text' },
    `${name}, +380…`,
  );
  const node = element(
    'div',
    { id: 'main', 'data-testid': 'conversation-panel-wrapper', class: 'pane' },
    element('header', { 'data-testid': 'conversation-header', class: 'head' }, title, members),
    element('div', { 'data-testid': 'conversation-panel-messages', class: 'scroll', tabindex: '0' }, rows),
    element('footer', {}, element('div', { class: 'compose' }, field.box, pressed(send, submit))),
  );
  const add = (bubble: Bubble) => rows.append(rowOf(bubble));
  const chat = { node, field, add };
  rows.append(
    element('div', { role: 'row' }, element('div', { class: 'middle' }, element('span', { dir: 'auto' }, label.today))),
  );
  bubblesOf(conversation, options, decoys).forEach(add);
  if (decoys.has('system')) {
    const text = element('span', { class: 'selectable-text', dir: 'auto' }, `${name} ${label.joined}`);
    rows.children[1]?.after(
      element('div', { role: 'row' }, element('div', { 'data-id': 'AC00FF', class: 'middle' }, text)),
    );
  }
  return chat;
}

function rowOf({ message, index, own, name, first, quoted, reaction }: Bubble): HTMLElement {
  const container = element('div', { 'data-testid': 'msg-container', class: 'bubble' });
  if (first) container.append(element('span', { 'data-icon': own ? 'tail-out' : 'tail-in', 'aria-hidden': 'true' }));
  if (!decoys.has('unlabelled')) container.append(element('span', { 'aria-label': `${own ? label.you : name}:` }));
  const copied = element('div', { class: 'copyable-text', 'data-pre-plain-text': stampOf(message.at, name) });
  if (quoted) {
    const text = element('span', { class: 'selectable-text quoted-mention', dir: 'auto' }, quoted.message.text);
    const who = element('span', { dir: 'auto' }, quoted.own ? label.you : quoted.name);
    copied.append(element('div', { 'aria-label': label.quoted, role: 'button', class: 'quote' }, who, text));
  }
  const text = element('span', {
    'data-testid': 'selectable-text',
    class: 'selectable-text copyable-text',
    dir: 'ltr',
  });
  text.append(element('span', {}, message.text));
  copied.append(element('div', {}, text));
  container.append(copied);
  const meta = element(
    'div',
    { 'data-testid': 'msg-meta', class: 'small' },
    element('span', { dir: 'auto' }, clock(message.at, options)),
  );
  if (own && !decoys.has('ticksLost'))
    meta.append(element('span', { 'data-icon': 'msg-dblcheck', 'aria-label': label.seen }));
  container.append(meta);
  if (reaction) container.append(element('button', { 'aria-label': reaction, class: 'small' }, reaction));
  const id = `3EB0${(index + 7919).toString(16).toUpperCase().padStart(16, '0')}`;
  return element(
    'div',
    { role: 'row' },
    element('div', { 'data-id': id, class: `row${own ? ' own' : ''}` }, container),
  );
}

/** As the country of the reader writes it: for Americans with the month first and halves of the day. */
function stampOf(at: string, name: string): string {
  const time = new Date(at);
  const [day, month, year] = [time.getDate(), time.getMonth() + 1, time.getFullYear()];
  const us = options.locale === 'en';
  const hours = time.toLocaleTimeString(us ? 'en-US' : 'ru', { hour: 'numeric', minute: '2-digit' });
  return `[${hours}, ${us ? `${month}/${day}/${year}` : `${day}.${month}.${year}`}] ${name}: `;
}

/** Words under a picture are written in an editor of the same kind. */
function mislead(): void {
  if (!decoys.has('caption')) return;
  const { box } = lexicalField(label.caption, {}, () => {});
  document.body.append(element('div', { 'data-testid': 'media-editor' }, box));
}

run(page, {
  current: () => shown,
  go(id) {
    shown = id;
  },
  draw: chatOf,
  mislead,
  // A message that was sent is mended in a window of its own
  another({ messages }) {
    const field = lexicalField(label.write, { 'data-tab': '10' }, () => {});
    const sent = messages.find(({ author }) => author === 'agent')?.text ?? '';
    document.body.append(element('div', { role: 'dialog' }, element('div', {}, sent), field.box));
    return field;
  },
});
window.model.fields = () => [
  ...document.querySelectorAll<HTMLElement>('[data-testid="media-editor"] [contenteditable]'),
];
