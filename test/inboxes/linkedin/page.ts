import type { PreparedConversation } from '../conversations';
import { type Bubble, bubblesOf } from '../page/bubbles';
import { element, pressed } from '../page/element';
import { editableField } from '../page/field';
import { type Chat, clock, furtherThan, listed, othersThan, run, sendFrom, shell } from '../page/messenger';

const page = shell(['shadow', 'minimised', 'inMail']);
const { options, label, decoys, place, side } = page;

const list = element('ul', { 'aria-label': label.messages, class: 'scroll' });
side.append(list);
for (const conversation of options.conversations) {
  list.append(element('li', {}, listed(conversation, element('a', { href: `/messaging/thread/${conversation.id}/` }))));
}

/** The thread of the page, or one in a window that floats over it. */
function thread(conversation: PreparedConversation, floats: boolean): Chat {
  const events = element('ul', { class: 'msg-s-message-list-content scroll' });
  const heading = element('h2', {}, conversation.customer.name);
  heading.className = floats ? 'msg-overlay-bubble-header__title' : 'msg-entity-lockup__entity-title';
  const submit = () => sendFrom(chat, conversation);
  const send = pressed(element('button', { type: 'submit', class: 'msg-form__send-button' }, label.send), submit);
  const field = editableField(
    'div',
    { class: 'msg-form__contenteditable', 'aria-label': label.write, 'aria-multiline': 'true' },
    submit,
    true,
  );
  const form = element('form', { class: 'msg-form compose' }, field.box, send);
  if (decoys.has('inMail') && !floats) form.prepend(element('input', { name: 'subject', 'aria-label': 'Subject' }));
  const node = element(
    'div',
    { class: floats ? 'msg-overlay-conversation-bubble pane floating' : 'msg-convo-wrapper pane' },
    element('header', { class: 'head' }, heading),
    element('div', { class: 'msg-s-message-list-container pane' }, events),
    form,
  );
  const chat = { node, field, add: (bubble: Bubble) => events.append(event(bubble)) };
  const days = element('time', { class: 'msg-s-message-list__time-heading middle' }, label.today);
  const shown = bubblesOf(conversation, options, decoys).map(event);
  shown[0]?.prepend(days);
  events.append(...shown);
  if (decoys.has('gone')) events.prepend(element('li', { class: 'msg-s-message-list__event' }));
  if (decoys.has('system')) {
    const joined = element('p', { class: 'middle' }, `${conversation.customer.name} ${label.joined}`);
    events.children[1]?.before(element('li', { class: 'msg-s-message-list__event' }, joined));
  }
  return chat;
}

function event({ message, index, own, name, first, quoted, reaction }: Bubble): HTMLElement {
  const item = element('div', { class: `msg-s-event-listitem${own ? '' : ' msg-s-event-listitem--other'} row` });
  item.dataset.eventUrn = `urn:li:msg_message:(urn:li:fsd_profile:${own ? 'A' : 'B'},2-${index})`;
  if (first) {
    item.append(
      element(
        'div',
        { class: 'msg-s-message-group__meta' },
        element('span', { class: 'msg-s-message-group__name' }, name),
        element('time', { class: 'msg-s-message-group__timestamp small' }, clock(message.at, options)),
      ),
    );
  }
  const bubble = element('div', { class: 'msg-s-event__content bubble' });
  if (quoted) {
    const reply = element('div', { class: 'msg-s-event-listitem__replied-message quote' });
    reply.append(element('span', {}, quoted.name), element('p', {}, quoted.message.text));
    bubble.append(reply);
  }
  bubble.append(element('p', { class: 'msg-s-event-listitem__body' }, message.text));
  item.append(bubble);
  if (reaction) item.append(element('div', { class: 'msg-reactions small' }, element('button', {}, reaction)));
  return element('li', { class: 'msg-s-message-list__event' }, item);
}

/** Where windows over the page are: newer pages keep them in a shadow root. */
function outlet(): ParentNode & Node {
  const known = document.querySelector('#interop-outlet');
  if (known) return known.shadowRoot ?? known;
  const made = element('div', { id: 'interop-outlet' });
  document.body.append(made);
  if (!decoys.has('shadow')) return made;
  const root = made.attachShadow({ mode: 'open' });
  for (const sheet of document.querySelectorAll('style')) root.append(sheet.cloneNode(true));
  return root;
}

/** Windows over the page: all of them labelled as the thread of the page is, one folded to its title. */
function mislead(open: PreparedConversation): void {
  if (decoys.has('others')) {
    const windows = othersThan(open, options, 2).map((other) => thread(other, true).node);
    windows.forEach((node, index) => {
      node.style.right = `${20 + index * 320}px`;
    });
    outlet().append(element('aside', { class: 'msg-overlay-container' }, ...windows));
    if (decoys.has('minimised')) windows[1]?.querySelector('.pane, form')?.remove();
  }
  if (decoys.has('caption')) side.append(element('textarea', { name: 'comment', placeholder: label.comment }));
}

run(page, {
  current: () => location.pathname.split('/')[3] ?? '',
  go: (id) => history.pushState(null, '', `/messaging/thread/${id}/`),
  draw: (conversation) => thread(conversation, false),
  mislead,
  another(open) {
    const { node, field } = thread(furtherThan(open, options), true);
    outlet().append(element('aside', { class: 'msg-overlay-container' }, node));
    return field;
  },
});
place.setAttribute('role', 'main');
