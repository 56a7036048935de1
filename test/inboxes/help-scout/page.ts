import '../../editors/real/slate';
import type { PreparedConversation, PreparedMessage } from '../conversations';
import { type DeskPage, desk, type OpenConversation, paragraphs, type Writing } from '../page/desk';
import { element, pressed } from '../page/element';
import { mailBody } from '../page/mail-body';
import { written } from '../page/written';

type Decoy = 'event' | 'folded' | 'noClasses' | 'draft' | 'unlisted' | 'quoted';
type Page = DeskPage<Decoy>;

let next = 700;

desk<Decoy>({
  path: (id) => `/conversation/${id}/${Number(id.slice(-3)) || 7}/?folderId=5`,
  idIn: ({ pathname }) => pathname.split('/')[2] ?? '',
  decoys: ['event', 'folded', 'noClasses', 'draft', 'unlisted', 'quoted'],
  draw: open,
});

/** The page speaks English whatever the locale. */
function open(conversation: PreparedConversation, page: Page): OpenConversation {
  const list = element('ol', { 'aria-label': 'Thread Items' });
  const threads = element('div', { 'data-testid': 'ThreadContainer' }, list);
  const title = element(
    'textarea',
    { 'data-cy': 'EditableTextarea', rows: '1', 'aria-label': 'Subject' },
    conversation.subject,
  );
  const button = element('button', { 'data-cy': 'reply-button', type: 'button' }, 'Reply');
  const actions = element('div', { 'data-cy': 'ConversationHeader.Actions' }, button);
  const place = element('div');
  const node = element('div', { id: 'convo-main' }, title, actions, place, threads);

  let writing: Promise<Writing> | null = null;
  let notes = false;
  const editor = async (note: boolean): Promise<Writing> => {
    const host = element('div', { 'data-cy': 'ConvoEditor' });
    place.append(host);
    return written(host, { role: 'textbox', 'aria-label': note ? 'Note Editor' : 'Reply Editor' }, () => note);
  };
  const compose = () => {
    writing ??= editor(false);
    return writing;
  };
  pressed(button, () => void compose());

  const add = (message: PreparedMessage) => list.append(thread(message, conversation, page));
  conversation.messages.forEach((message, index) => {
    if (index === 1 && page.has('event')) list.append(event(conversation));
    add(message);
  });
  if (page.has('draft')) list.append(draftOf(conversation));
  return {
    node,
    add,
    compose,
    async note(on) {
      if (notes !== on) {
        place.replaceChildren();
        writing = editor(on);
        notes = on;
      }
      return compose();
    },
    async another() {
      return (await editor(true)).editable;
    },
  };
}

function thread(message: PreparedMessage, conversation: PreparedConversation, page: Page): HTMLElement {
  const own = message.author === 'agent';
  const { customer, agent, subject, language } = conversation;
  const label = message.note ? 'Note from' : own ? 'User reply from' : 'Customer reply from';
  const name = own ? agent.name : customer.name;
  const author = element('span', { 'data-nocollapse': 'true' }, name);
  const when = element('span', {}, new Date(message.at).toDateString());
  const index = conversation.messages.indexOf(message);
  const before = conversation.messages[index - 1];
  const quoted =
    page.has('quoted') && before && !own
      ? { message: before, sender: agent, receiver: customer, subject, language }
      : null;
  const words = quoted ? mailBody(message.text, quoted, 'gmail') : paragraphs(message.text);
  const body = element('div', { class: page.has('noClasses') ? 'css-1x7' : 'css-1x7 is-wide-layout' }, ...words);
  const head = element(
    'div',
    { class: 'css-h1' },
    element('div', {}, author),
    element('div', {}, when, element('button', {}, '⋯')),
  );
  const item = element('div', { id: `thread-${next++}`, 'aria-label': `${label} ${name}` }, head, body);
  if (page.has('folded') && index === 0 && conversation.messages.length > 2) body.remove();
  return page.has('unlisted') ? element('li', {}, item) : element('li', { class: 'ThreadListItem' }, item);
}

function event({ agent }: PreparedConversation): HTMLElement {
  const text = element('div', {}, `${agent.name} assigned to Support`);
  return element('li', {}, element('div', { id: `thread-${next++}`, 'aria-label': 'Line item' }, text));
}

function draftOf({ agent }: PreparedConversation): HTMLElement {
  const head = element('div', {}, element('span', { 'data-nocollapse': 'true' }, agent.name));
  const body = element('div', { class: 'is-wide-layout' }, 'Half a thought that was never sent');
  return element(
    'li',
    {},
    element('div', { id: `thread-${next++}`, 'aria-label': `Draft by ${agent.name}` }, head, body),
  );
}
