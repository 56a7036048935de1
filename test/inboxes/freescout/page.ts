import './jquery';
import 'summernote/dist/summernote-lite.js';
import jquery from 'jquery';
import type { PreparedConversation, PreparedMessage } from '../conversations';
import { type DeskPage, desk, type OpenConversation, paragraphs, type Writing } from '../page/desk';
import { element } from '../page/element';
import { mailBody } from '../page/mail-body';

type Decoy = 'lineItem' | 'draft' | 'quoted' | 'forwarded' | 'noteBlock' | 'oldestFirst';
type Page = DeskPage<Decoy>;

let next = 3300;

desk<Decoy>({
  path: (id) => `/conversation/${id}?folder_id=3`,
  idIn: ({ pathname }) => pathname.split('/')[2] ?? '',
  decoys: ['lineItem', 'draft', 'quoted', 'forwarded', 'noteBlock', 'oldestFirst'],
  draw: open,
});

/** The newest stands on top. */
function open(conversation: PreparedConversation, page: Page): OpenConversation {
  const { words } = page;
  const log = element('div', { class: 'conv-layout-main' });
  const subject = element('div', { class: 'conv-subjtext' }, conversation.subject);
  const isNote = element('input', { type: 'hidden', name: 'is_note', value: '' });
  const body = element('textarea', { id: 'body', name: 'body' });
  const form = element(
    'form',
    { class: 'form-reply' },
    element('input', { type: 'hidden', name: 'conversation_id', value: conversation.id }),
    element('input', { type: 'hidden', name: 'subtype', value: '' }),
    isNote,
    element('input', { id: 'cc', name: 'cc', placeholder: words.to }),
    element('div', { class: 'conv-reply-body' }, body),
  );
  const block = element('div', { class: 'conv-block conv-reply-block conv-action-block' }, form);
  const node = element('div', { class: 'conv-layout' }, subject, block, log);
  const writing = summernote(body, () => isNote.value === '1');

  const add = (message: PreparedMessage) => {
    const made = thread(message, conversation, page);
    if (page.has('oldestFirst')) log.append(made);
    else log.prepend(made);
  };
  conversation.messages.forEach((message, index) => {
    if (index === 1 && page.has('lineItem')) log.prepend(lineItem(conversation, page));
    add(message);
  });
  if (page.has('forwarded')) log.prepend(forwarded(conversation));
  if (page.has('draft')) log.prepend(draftOf(conversation, page));
  return {
    node,
    add,
    compose: async () => writing,
    async note(on) {
      isNote.value = on ? '1' : '';
      block.classList.toggle(page.has('noteBlock') ? 'conv-note-block' : 'conv-note', on);
      return writing;
    },
    async another() {
      const area = element('textarea', { name: 'edit' });
      log.querySelector('.thread-type-message .thread-body')?.replaceChildren(area);
      if (!area.isConnected) log.append(element('div', { class: 'thread-edit' }, area));
      return summernote(area, () => false).editable;
    },
  };
}

function summernote(area: HTMLTextAreaElement, isNote: () => boolean): Writing {
  const held = jquery(area).summernote({ toolbar: [], disableResizeEditor: true });
  const editable = area.parentElement?.querySelector<HTMLElement>('.note-editable');
  if (!editable) throw new Error('Summernote did not start');
  return { editable, html: () => held.summernote('code'), clear: () => held.summernote('code', '<p><br></p>'), isNote };
}

function thread(message: PreparedMessage, conversation: PreparedConversation, page: Page): HTMLElement {
  const own = message.author === 'agent';
  const { customer, agent, subject, language } = conversation;
  const type = message.note ? 'note' : own ? 'message' : 'customer';
  const id = String(next++);
  const person = element(
    'div',
    { class: 'thread-person' },
    element('strong', {}, element('a', {}, own ? agent.name : customer.name)),
  );
  const date = element(
    'a',
    { class: 'thread-date', href: `#thread-${id}` },
    new Date(message.at).toLocaleDateString(page.options.locale),
  );
  const before = conversation.messages[conversation.messages.indexOf(message) - 1];
  const quoted =
    page.has('quoted') && before && !own
      ? { message: before, sender: agent, receiver: customer, subject, language }
      : null;
  const words = quoted ? mailBody(message.text, quoted, 'gmail') : paragraphs(message.text);
  const body = element(
    'div',
    { class: 'thread-body' },
    element('div', { class: 'thread-content', dir: 'auto' }, ...words),
  );
  body.append(element('div', { class: 'thread-attachments' }, 'photo.jpg'));
  const inner = element(
    'div',
    { class: 'thread-message' },
    element('div', { class: 'thread-header' }, person, date),
    body,
  );
  return element('div', { class: `thread thread-type-${type}`, id: `thread-${id}`, 'data-thread_id': id }, inner);
}

function lineItem({ agent }: PreparedConversation, page: Page): HTMLElement {
  const title = element('div', { class: 'thread-title' }, `${page.words.assigned} ${agent.name}`);
  return element('div', { class: 'thread thread-type-lineitem', id: `thread-${next++}` }, title);
}

function draftOf({ agent }: PreparedConversation, page: Page): HTMLElement {
  const id = String(next++);
  const person = element('div', { class: 'thread-person' }, element('strong', {}, agent.name), page.words.draft);
  const body = element('div', { class: 'thread-body' }, 'Half a thought that was never sent');
  return element('div', { class: 'thread thread-type-draft', id: `thread-${id}`, 'data-thread_id': id }, person, body);
}

/** What went to the supplier. */
function forwarded({ agent }: PreparedConversation): HTMLElement {
  const id = String(next++);
  const badge = element('div', { class: 'thread-badge' }, element('i', { class: 'glyphicon glyphicon-arrow-right' }));
  const person = element('div', { class: 'thread-person' }, element('strong', {}, agent.name));
  const body = element(
    'div',
    { class: 'thread-body' },
    element('div', { class: 'thread-content' }, 'Could you replace this panel?'),
  );
  const inner = element('div', { class: 'thread-message' }, badge, person, body);
  return element('div', { class: 'thread thread-type-message', id: `thread-${id}`, 'data-thread_id': id }, inner);
}
