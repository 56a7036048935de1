import type { PreparedConversation } from '../conversations';
import { type Bubble, bubblesOf } from '../page/bubbles';
import { element, pressed } from '../page/element';
import { textareaField } from '../page/field';
import { type Chat, clock, furtherThan, listed, othersThan, run, sendFrom, shell } from '../page/messenger';

const page = shell(['smile', 'beside']);
const { options, label, decoys, place, side } = page;

const recent = element('div', { class: 'bx-im-list-recent__scroll-container' });
side.append(recent);
for (const conversation of options.conversations) {
  recent.append(
    listed(conversation, element('div', { class: 'bx-im-list-recent-item__wrap', 'data-id': conversation.id })),
  );
}

function chatOf(conversation: PreparedConversation): Chat {
  const dialog = element('div', { class: 'bx-im-dialog-chat__container scroll' });
  const submit = () => sendFrom(chat, conversation);
  const field = textareaField({ class: 'bx-im-textarea__element', rows: '1', placeholder: label.write }, submit);
  const whisper = element('div', { class: 'bx-im-textarea__icon --hidden-mode', title: label.you });
  pressed(whisper, () => whisper.classList.toggle('--active'));
  const smile = element('div', { class: `bx-im-textarea__icon --smile${decoys.has('smile') ? ' --active' : ''}` });
  const send = element('button', { class: 'bx-im-send-panel__button_container' }, label.send);
  const title = element(
    'span',
    { class: 'bx-im-chat-title__text', title: conversation.customer.name },
    conversation.customer.name,
  );
  const node = element(
    'div',
    { class: 'bx-im-content-chat__container pane' },
    element('div', { class: 'bx-im-chat-header__container head' }, title),
    dialog,
    element('div', { class: 'bx-im-textarea__container compose' }, field.box, whisper, smile, pressed(send, submit)),
  );
  const add = (bubble: Bubble) => dialog.append(messageOf(bubble));
  const chat = { node, field, add };
  dialog.append(element('div', { class: 'bx-im-dialog-chat__date-group_date middle' }, label.today));
  bubblesOf(conversation, options, decoys).forEach(add);
  if (decoys.has('system')) {
    const text = element(
      'div',
      { class: 'bx-im-message-system__content' },
      `${conversation.customer.name} ${label.joined}`,
    );
    dialog.append(element('div', { class: 'bx-im-message-system__container middle' }, text));
  }
  return chat;
}

function messageOf({ message, index, own, name, first, quoted, reaction }: Bubble): HTMLElement {
  const content = element('div', { class: 'bx-im-message-default__container bubble' });
  if (first && !own) {
    const author = element('span', { class: 'bx-im-chat-title__text', title: name }, name);
    content.append(element('div', { class: 'bx-im-message-author-title__container' }, author));
  }
  const text = element('div', { class: 'bx-im-message-default-content__text' });
  if (quoted) {
    const head = element('div', { class: 'bx-im-message-quote__name' }, quoted.name);
    const wrap = element('div', { class: 'bx-im-message-quote__wrap' }, head, quoted.message.text);
    text.append(element('div', { class: 'bx-im-message-quote quote' }, wrap));
  }
  text.append(message.text);
  content.append(text);
  if (reaction) content.append(element('div', { class: 'bx-im-reaction-list__container small' }, reaction));
  const date = element('div', { class: 'bx-im-message-status__date' }, clock(message.at, options));
  content.append(element('div', { class: 'bx-im-message-status__container small' }, date));
  return element(
    'div',
    {
      class: `bx-im-message-base__scope bx-im-message-base__wrap ${own ? '--self own' : '--opponent'} row`,
      'data-id': String(51_000 + index),
      'data-viewed': 'true',
    },
    content,
  );
}

/** Comments to a message are a chat of their own beside it; a chat that was left is only hidden. */
function mislead(open: PreparedConversation): void {
  const [hidden, beside] = decoys.has('others') ? othersThan(open, options, 2).map((other) => chatOf(other).node) : [];
  if (hidden) {
    hidden.style.display = 'none';
    place.prepend(hidden);
  }
  if (beside && decoys.has('beside')) place.append(element('aside', {}, beside));
  if (decoys.has('caption')) {
    const search = element('input', { class: 'bx-im-search-input__element', placeholder: label.search });
    side.prepend(search, element('textarea', { class: 'bx-im-file-caption', placeholder: label.caption }));
  }
}

run(page, {
  current: () => new URLSearchParams(location.search).get('IM_DIALOG') ?? '',
  go: (id) => history.pushState(null, '', `/online/?IM_DIALOG=${id}`),
  draw: chatOf,
  mislead,
  another(open) {
    const { node, field } = chatOf(furtherThan(open, options));
    place.append(element('aside', {}, node));
    return field;
  },
});
window.model.note = async (on) => {
  const composer = await window.model.reply();
  const whisper = composer.parentElement?.querySelector<HTMLElement>('.--hidden-mode');
  if (whisper?.matches('.--active') !== on) whisper?.click();
  return composer;
};
