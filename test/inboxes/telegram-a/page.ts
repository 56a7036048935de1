import type { PreparedConversation } from '../conversations';
import { type Bubble, bubblesOf } from '../page/bubbles';
import { element, pressed } from '../page/element';
import { editableField } from '../page/field';
import { type Chat, clock, listed, othersThan, run, sendFrom, shell } from '../page/messenger';

const page = shell([]);
const { options, label, decoys, place, side } = page;
place.id = 'MiddleColumn';

const list = element('div', { class: 'chat-list' });
side.append(list);
for (const conversation of options.conversations) {
  list.append(listed(conversation, element('a', { href: `#${conversation.id}`, class: 'ListItem-button' })));
}

function slide(conversation: PreparedConversation): Chat {
  const messages = element('div', { class: 'messages-container' });
  const submit = () => sendFrom(chat, conversation);
  const field = editableField('div', { id: 'editable-message-text', 'aria-label': label.write }, submit);
  const send = element('button', { class: 'Button send main-button' }, label.send);
  const title = element(
    'div',
    { class: 'title' },
    element('h3', { class: 'fullName', dir: 'auto' }, conversation.customer.name),
  );
  const node = element(
    'div',
    { class: 'messages-layout pane' },
    element('div', { class: 'MiddleHeader head' }, element('div', { class: 'ChatInfo' }, title)),
    element('div', { class: 'MessageList scroll' }, messages),
    element(
      'div',
      { class: 'Composer compose' },
      element('div', { class: 'composer-wrapper' }, element('div', { class: 'message-input-wrapper' }, field.box)),
      pressed(send, submit),
    ),
  );
  const add = (bubble: Bubble) => messages.append(messageOf(bubble));
  const chat = { node, field, add };
  messages.append(element('div', { class: 'sticky-date middle' }, element('span', { dir: 'auto' }, label.today)));
  bubblesOf(conversation, options, decoys).forEach(add);
  if (decoys.has('system')) {
    const text = element('span', { class: 'content' }, `${conversation.customer.name} ${label.joined}`);
    messages.append(element('div', { class: 'ActionMessage message-list-item middle' }, text));
  }
  return chat;
}

function messageOf({ message, index, own, name, first, quoted, reaction }: Bubble): HTMLElement {
  const row = element('div', {
    class: `Message message-list-item row${own ? ' own' : ''}`,
    'data-message-id': String(700 + index),
  });
  row.id = `message-${700 + index}`;
  const inner = element('div', { class: 'content-inner', dir: 'auto' });
  if (first && options.group && !own) {
    const title = element('span', { class: 'message-title-name' }, element('span', { class: 'sender-title' }, name));
    inner.append(element('div', { class: 'message-title', dir: 'ltr' }, title));
  }
  if (quoted) {
    const text = element(
      'p',
      { class: 'embedded-text-wrapper' },
      element('span', { class: 'text-content' }, quoted.message.text),
    );
    inner.append(
      element('div', { class: 'EmbeddedMessage quote' }, element('b', { class: 'message-title' }, quoted.name), text),
    );
  }
  const text = element('div', { class: 'text-content clearfix', dir: 'auto' }, message.text);
  if (reaction) text.append(element('div', { class: 'Reactions small' }, element('button', {}, reaction)));
  const meta = element(
    'span',
    { class: 'MessageMeta small' },
    element('span', { class: 'message-time' }, clock(message.at, options)),
  );
  text.append(meta);
  inner.append(text);
  const content = element('div', { class: 'message-content bubble' }, inner);
  row.append(element('div', { class: 'message-content-wrapper' }, content));
  return row;
}

/** The slide that was left before, a window for words under a picture, a reply to a story in a box of the same make. */
function mislead(open: PreparedConversation): void {
  for (const other of decoys.has('others') ? othersThan(open, options, 1) : []) {
    const { node } = slide(other);
    node.style.display = 'none';
    place.prepend(node);
  }
  if (decoys.has('caption')) {
    const field = (id: string) =>
      element('div', { id, contenteditable: 'true', role: 'textbox', 'aria-label': label.caption });
    const story = element('div', { class: 'message-input-wrapper' }, field('editable-story-input-text'));
    document.body.append(
      element('div', { class: 'Modal AttachmentModal' }, field('editable-message-text-modal')),
      element(
        'div',
        { class: 'Modal StoryViewer Composer' },
        element('div', { class: 'composer-wrapper with-story-tweaks' }, story),
      ),
    );
  }
}

run(page, {
  current: () => location.hash.slice(1).split('_')[0] ?? '',
  go: (id) => history.pushState(null, '', `#${id}`),
  draw: slide,
  mislead,
  // Words under a picture
  another() {
    const caption = editableField('div', { id: 'editable-message-text-modal', 'aria-label': label.caption }, () => {});
    document.body.append(element('div', { class: 'Modal AttachmentModal' }, caption.box));
    return caption;
  },
});
window.model.fields = () => [...document.querySelectorAll<HTMLElement>('.Modal [contenteditable]')];
