import type { PreparedConversation } from '../conversations';
import { type Bubble, bubblesOf } from '../page/bubbles';
import { element, pressed } from '../page/element';
import { lexicalField } from '../page/field';
import { type Chat, furtherThan, listed, othersThan, run, sendFrom, shell } from '../page/messenger';

const page = shell(['reversed', 'aligned', 'comments']);
const { options, label, decoys, place, side } = page;
place.setAttribute('role', 'main');

const chats = element('div', { role: 'grid', 'aria-label': 'Chats' });
side.append(element('h1', {}, 'Chats'), chats);
for (const conversation of options.conversations) {
  const link = listed(conversation, element('a', { href: `/t/${conversation.id}`, role: 'link' }));
  chats.append(element('div', { role: 'row' }, element('div', { role: 'gridcell' }, link)));
}

function threadOf(conversation: PreparedConversation, floats = false): Chat {
  const { name } = conversation.customer;
  const rows = element('div', { class: 'x78zum5' });
  const grid = element('div', { role: 'grid', 'aria-label': `${label.messages} ${name}`, class: 'scroll' }, rows);
  const submit = () => sendFrom(chat, conversation);
  const field = lexicalField(label.write, {}, submit);
  const send = element('div', { role: 'button', tabindex: '0', 'aria-label': label.send }, '➤');
  const heading = element(
    'h2',
    {},
    element('a', { href: `/${conversation.customer.handle}`, role: 'link' }, element('span', { dir: 'auto' }, name)),
  );
  const node = element(
    'div',
    { class: floats ? 'pane floating x9f619' : 'pane x9f619' },
    element('div', { class: 'head' }, heading),
    grid,
    element('div', { class: 'compose' }, field.box, pressed(send, submit)),
  );
  const reversed = decoys.has('reversed');
  if (reversed) rows.style.cssText = 'display: flex; flex-direction: column-reverse';
  const add = (bubble: Bubble) => (reversed ? rows.prepend(rowOf(bubble)) : rows.append(rowOf(bubble)));
  const chat = { node, field, add };
  const day = element('div', { class: 'middle' }, element('span', { dir: 'auto' }, label.today));
  rows.append(element('div', { role: 'row' }, element('div', { role: 'gridcell', 'data-scope': 'date_break' }, day)));
  bubblesOf(conversation, options, decoys).forEach(add);
  if (decoys.has('gone'))
    rows.append(element('div', { role: 'row' }, element('div', { role: 'gridcell', 'data-scope': 'messages_table' })));
  if (decoys.has('system')) {
    const text = element('div', { class: 'middle' }, element('span', { dir: 'auto' }, `${name} ${label.joined}`));
    const cell = element('div', { role: 'gridcell', 'data-scope': 'messages_table' }, text);
    rows.children[1]?.after(element('div', { role: 'row' }, cell));
  }
  return chat;
}

function rowOf({ message, own, name, first, quoted, reaction }: Bubble): HTMLElement {
  const cell = element('div', { role: 'gridcell', 'data-scope': 'messages_table' });
  if (first)
    cell.append(element('h5', { class: 'small' }, element('span', { dir: 'auto' }, own ? label.youSent : name)));
  const words = element('div', { class: 'bubble', role: 'none' }, element('div', { dir: 'auto' }, message.text));
  const parts: HTMLElement[] = [words];
  if (quoted) {
    const note = element('div', { class: 'small' }, element('span', { dir: 'auto' }, `${name} ${label.replied}`));
    const quote = element('div', { class: 'small' }, element('div', { dir: 'auto' }, quoted.message.text));
    parts.unshift(note, quote);
  }
  if (reaction)
    parts.push(element('div', { role: 'button', class: 'small' }, element('span', { dir: 'auto' }, reaction)));
  if (own) parts.push(element('div', { class: 'small' }, element('span', { dir: 'auto' }, label.seen)));
  const column = element('div', {}, ...parts);
  // Own messages are pushed to the end along the row, or across a column
  const line = element('div', {}, column);
  column.style.cssText = `display: flex; flex-direction: column; align-items: ${own && decoys.has('aligned') ? 'flex-end' : 'flex-start'}`;
  if (decoys.has('aligned')) column.style.flex = '1';
  line.style.cssText = `display: flex; justify-content: ${own && !decoys.has('aligned') ? 'flex-end' : 'flex-start'}`;
  cell.append(line);
  return element(
    'div',
    { role: 'row', 'aria-label': `${own ? label.youSent : `${name} ${label.sent}`}: ${message.text}` },
    cell,
  );
}

/** Windows over the page, and comments, which are written in an editor of the same kind. */
function mislead(open: PreparedConversation): void {
  if (decoys.has('others')) {
    othersThan(open, options, 2).forEach((other, index) => {
      const { node } = threadOf(other, true);
      node.style.right = `${20 + index * 320}px`;
      document.body.append(node);
    });
  }
  if (decoys.has('comments')) {
    const { box } = lexicalField(label.comment, {}, () => {});
    side.append(
      element('div', { role: 'article' }, element('p', {}, '640 → 590!'), element('form', { class: 'comments' }, box)),
    );
  }
  if (decoys.has('caption')) side.append(element('textarea', { placeholder: label.caption }));
}

run(page, {
  current: () => /\/t\/([^/]+)/.exec(location.pathname)?.[1] ?? '',
  go: (id) => history.pushState(null, '', `/t/${id}`),
  draw: (conversation) => threadOf(conversation),
  mislead,
  another(open) {
    const { node, field } = threadOf(furtherThan(open, options), true);
    document.body.append(node);
    return field;
  },
});
window.model.fields = () => [...document.querySelectorAll<HTMLElement>('.comments [contenteditable]')];
