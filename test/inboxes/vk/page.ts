import type { PreparedConversation } from '../conversations';
import { type Bubble, bubblesOf } from '../page/bubbles';
import { element, pressed } from '../page/element';
import { editableField } from '../page/field';
import { type Chat, clock, furtherThan, listed, othersThan, run, sendFrom, shell } from '../page/messenger';

const page = shell(['olderText', 'forwarded']);
const { options, label, decoys, side } = page;
const words = decoys.has('olderText') ? 'ConvoMessage__text' : 'MessageText';

const list = element('div', { class: 'ConvoList', role: 'list' });
side.append(list);
for (const conversation of options.conversations) {
  list.append(listed(conversation, element('a', { href: `/im/convo/${conversation.id}`, class: 'ConvoListItem' })));
}

function convo(conversation: PreparedConversation): Chat {
  const flow = element('div', { class: 'ConvoHistory__flow', role: 'list', 'aria-label': label.messages });
  const submit = () => sendFrom(chat, conversation);
  const field = editableField(
    'span',
    {
      class: 'ComposerInput__input ConvoComposer__input',
      'aria-multiline': 'true',
      'aria-label': label.write,
      'data-placeholder': label.write,
    },
    submit,
  );
  const send = element('button', { class: 'ConvoComposer__button ConvoComposer__sendButton--submit' }, label.send);
  const node = element(
    'main',
    { class: 'ConvoMain pane' },
    element(
      'header',
      { class: 'ConvoHeader head' },
      element('div', { class: 'ConvoTitle' }, conversation.customer.name),
    ),
    element('div', { class: 'ConvoMain__history scroll vkit-1a2b' }, flow),
    element('div', { class: 'ConvoComposer compose' }, field.box, pressed(send, submit)),
  );
  const add = (bubble: Bubble) => {
    const last = flow.querySelector(':scope > section:last-of-type');
    const stack = bubble.first || !last ? stackOf(bubble) : last;
    stack.append(block(bubble));
    flow.append(stack);
  };
  const chat = { node, field, add };
  flow.append(element('div', { class: 'StickyDateSeparator middle' }, label.today));
  bubblesOf(conversation, options, decoys).forEach(add);
  if (decoys.has('system')) {
    const text = `${conversation.customer.name} ${label.joined}`;
    flow.append(element('div', { class: 'ConvoHistory__serviceMessage middle', role: 'listitem' }, text));
  }
  return chat;
}

function stackOf({ own, name, message }: Bubble): HTMLElement {
  const title = element('span', { class: 'PeerTitle__title' }, name);
  const head = element(
    'div',
    { class: 'ConvoMessageHeader' },
    element('a', { class: 'ConvoMessageHeader__authorLink', href: '/id1' }, title),
    element('span', { class: 'ConvoMessageInfoWithoutBubbles__date small' }, clock(message.at, options)),
  );
  return element('section', { class: `ConvoStack row${own ? ' ConvoStack--out own' : ''}`, role: 'listitem' }, head);
}

function block({ message, quoted, reaction, own }: Bubble): HTMLElement {
  const bubble = element('div', { class: 'ConvoMessageWithoutBubble bubble' });
  if (quoted) {
    const preview = element(
      'div',
      { class: 'MessagePreview' },
      element('div', { class: 'MessageText' }, quoted.message.text),
    );
    bubble.append(element('div', { class: 'Reply quote' }, element('b', {}, quoted.name), preview));
  }
  bubble.append(element('div', { class: words }, message.text));
  if (decoys.has('forwarded') && own) {
    const inner = element('div', { class: 'MessageText' }, '0 800 500 500');
    bubble.append(element('div', { class: 'ForwardedMessages quote' }, inner));
  }
  if (reaction) bubble.append(element('div', { class: 'MessageReactions small' }, reaction));
  bubble.append(element('span', { class: 'small', 'aria-label': label.seen }, '✓✓'));
  return element('article', { class: 'ConvoHistory__messageBlock' }, bubble);
}

/** The conversation that was open before stays behind the one that is, and a box for comments stands beside them. */
function mislead(open: PreparedConversation): void {
  if (decoys.has('others')) {
    for (const other of othersThan(open, options, 2)) {
      const hidden = convo(other).node;
      hidden.style.display = 'none';
      page.place.prepend(hidden);
    }
  }
  if (decoys.has('caption')) {
    const caption = element('div', { contenteditable: 'true', role: 'textbox', class: 'MediaCaption' });
    side.append(element('textarea', { placeholder: label.comment }), caption);
  }
}

run(page, {
  current: () => location.pathname.split('/').at(-1) ?? '',
  go: (id) => history.pushState(null, '', `/im/convo/${id}`),
  draw: convo,
  mislead,
  // A small window, as over any other page of the site
  another(open) {
    const { node, field } = convo(furtherThan(open, options));
    node.classList.add('floating');
    document.body.append(node);
    return field;
  },
});
window.model.fields = () => [...side.querySelectorAll<HTMLElement>('[contenteditable]')];
