import type { PreparedConversation } from '../conversations';
import { type Bubble, bubblesOf } from '../page/bubbles';
import { element, pressed } from '../page/element';
import { editableField } from '../page/field';
import { type Chat, clock, furtherThan, listed, othersThan, run, sendFrom, shell } from '../page/messenger';

const page = shell(['untranslated', 'markup', 'twin']);
const { options, label, decoys, place, side } = page;

const list = element('ul', { class: 'chatlist' });
side.append(list);
for (const conversation of options.conversations) {
  const link = element('a', { href: `#${conversation.id}`, class: 'chatlist-chat', 'data-peer-id': conversation.id });
  list.append(listed(conversation, link));
}
place.classList.add('chats-container');

function chatOf(conversation: PreparedConversation): Chat {
  const { id, customer } = conversation;
  const bubbles = element('div', { class: 'bubbles-inner scroll' });
  const submit = () => sendFrom(chat, conversation);
  const field = editableField('div', { class: 'input-message-input', 'data-placeholder': label.write }, submit);
  const input = element('div', { class: 'input-message-container compose' }, field.box);
  if (decoys.has('twin')) {
    const twin = element('div', { class: 'input-message-input input-field-input-fake', contenteditable: 'true' });
    twin.style.cssText = 'position: absolute; visibility: hidden; height: 0';
    input.prepend(twin);
  }
  input.append(pressed(element('button', { class: 'btn-icon btn-send' }, label.send), submit));
  const title = element('span', { class: 'peer-title', 'data-peer-id': id }, customer.name);
  const node = element(
    'div',
    { class: 'chat active pane' },
    element('div', { class: 'topbar head' }, element('div', { class: 'chat-info' }, title)),
    element('div', { class: 'bubbles pane' }, bubbles),
    element('div', { class: 'chat-input' }, input),
  );
  const add = (bubble: Bubble) => bubbles.append(bubbleOf(bubble, conversation));
  const chat = { node, field, add };
  const service = element('div', { class: 'service-msg' }, `${customer.name} ${label.joined}`);
  bubbles.append(element('div', { class: 'bubble service is-date middle' }, element('div', {}, label.today)));
  bubblesOf(conversation, options, decoys).forEach(add);
  if (decoys.has('system')) {
    const last = bubbles.lastElementChild;
    last?.before(element('div', { class: 'bubble service is-in middle', 'data-mid': '900' }, service));
  }
  return chat;
}

function bubbleOf(
  { message, index, own, name, first, quoted, reaction }: Bubble,
  { id }: PreparedConversation,
): HTMLElement {
  const row = element('div', {
    class: `bubble ${own ? 'is-out own' : 'is-in'} row${first ? ' is-group-first' : ''}`,
    'data-mid': String(4_000 + index),
    'data-peer-id': id,
    'data-timestamp': String(Date.parse(message.at) / 1000),
  });
  const content = element('div', { class: 'bubble-content bubble' });
  content.classList.remove('bubble');
  content.style.cssText = 'max-width: 62%; background: #eef0f2; padding: 6px 12px; white-space: pre-wrap';
  if (first && options.group && !own) {
    content.append(
      element('div', { class: 'name' }, element('span', { class: 'peer-title', 'data-peer-id': '7' }, name)),
    );
  }
  if (quoted) {
    const subtitle = element('div', { class: 'reply-subtitle' });
    subtitle.append(element('span', { class: 'translatable-message' }, quoted.message.text));
    const reply = element(
      'div',
      { class: 'reply quote' },
      element('div', { class: 'reply-title' }, quoted.name),
      subtitle,
    );
    content.append(element('div', { class: 'reply-wrapper' }, reply));
  }
  const said = element('div', { class: 'message' });
  if (decoys.has('untranslated')) said.append(message.text);
  else said.append(element('span', { class: 'translatable-message' }, message.text));
  if (reaction) said.append(element('span', { class: 'reactions' }, reaction));
  const time = clock(message.at, options);
  said.append(element('span', { class: 'time small' }, element('span', { class: 'i18n' }, time)));
  content.append(said);
  if (decoys.has('markup') && own) {
    content.append(element('div', { class: 'reply-markup' }, element('button', {}, 'Трекінг / Tracking')));
  }
  row.append(content);
  return row;
}

/** Chats that were opened before, and a window that asks for words under a picture. */
function mislead(open: PreparedConversation): void {
  if (decoys.has('others')) {
    for (const other of othersThan(open, options, 2)) {
      const { node } = chatOf(other);
      putBehind(node);
      place.prepend(node);
    }
  }
  if (decoys.has('caption')) {
    const caption = element('div', {
      class: 'input-message-input',
      contenteditable: 'true',
      'data-placeholder': label.caption,
    });
    document.body.append(element('div', { class: 'popup popup-new-media' }, element('div', {}, caption)));
  }
}

run(page, {
  current: () => location.hash.slice(1),
  go: (id) => history.pushState(null, '', `#${id}`),
  draw: chatOf,
  mislead,
  // Chats that were left stay
  leave: ({ node }) => putBehind(node),
  // A chat opened from this one, as what is said below a post, lies over it
  another(open) {
    for (const chat of place.querySelectorAll<HTMLElement>('.chat')) putBehind(chat);
    const { node, field } = chatOf(furtherThan(open, options));
    place.append(node);
    return field;
  },
});

function putBehind(chat: HTMLElement): void {
  chat.classList.remove('active');
  chat.style.cssText = 'position: absolute; inset: 0; opacity: 0; pointer-events: none';
}

window.model.fields = () => [
  ...document.querySelectorAll<HTMLElement>('.input-field-input-fake, .popup [contenteditable]'),
];
