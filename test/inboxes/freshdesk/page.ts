import type { PreparedConversation, PreparedMessage } from '../conversations';
import { type DeskPage, desk, type OpenConversation, paragraphs, type Writing } from '../page/desk';
import { element, pressed } from '../page/element';
import { mailBody } from '../page/mail-body';
import { bare } from '../page/written';

type Decoy = 'description' | 'newestFirst' | 'otherBody' | 'unmarkedAgents' | 'quoted' | 'wrapper' | 'falseMarks';
type Page = DeskPage<Decoy>;

let next = 90210;

desk<Decoy>({
  path: (id) => `/a/tickets/${id}`,
  idIn: ({ pathname }) => pathname.split('/')[3] ?? '',
  decoys: ['description', 'newestFirst', 'otherBody', 'unmarkedAgents', 'quoted', 'wrapper', 'falseMarks'],
  draw: open,
});

function open(conversation: PreparedConversation, page: Page): OpenConversation {
  const { words } = page;
  const log = element('div', { class: 'conversations' });
  const place = element('div', { class: 'actions' });
  const subject = element('h2', { class: 'ticket-subject-heading' }, conversation.subject);
  const inner = element('div', { class: 'tickets-conversation-pane' }, log, place);
  const node = page.has('wrapper')
    ? element('div', { class: 'ticket-details-wrapper' }, subject, inner)
    : element('div', {}, subject, inner);

  const forms = new Map<boolean, Writing>();
  const form = (note: boolean): Writing => {
    const known = forms.get(note);
    if (known) return known;
    const made = froala(conversation, note, page);
    place.append(made.box);
    const writing = bare(made.editable, () => note);
    forms.set(note, writing);
    return writing;
  };
  const open = element('button', { 'data-test-id': 'ticket-action-reply', 'aria-label': words.reply }, words.reply);
  const openNote = element('button', { 'data-test-id': 'ticket-action-note' }, words.note);
  place.append(
    pressed(open, () => void form(false)),
    pressed(openNote, () => void form(true)),
  );

  const add = (message: PreparedMessage) => {
    const made = item(message, conversation, page);
    if (page.has('newestFirst')) log.prepend(made);
    else log.append(made);
  };
  conversation.messages.forEach(add);
  return {
    node,
    add,
    compose: async () => form(false),
    async note(on) {
      return form(on);
    },
    async another() {
      return form(true).editable;
    },
    unfold() {
      const quote = element('div', { class: 'freshdesk_quote' }, element('blockquote', {}, 'What was written before'));
      forms.get(false)?.editable.append(quote);
    },
  };
}

function item(message: PreparedMessage, conversation: PreparedConversation, page: Page): HTMLElement {
  const own = message.author === 'agent';
  const { customer, agent, subject, language } = conversation;
  const name = element('strong', { 'data-test-id': 'user-name' }, own ? agent.name : customer.name);
  const time = element(
    'span',
    { 'data-test-id': 'time-info', 'aria-label': message.at, class: 'timeago-units' },
    message.at,
  );
  const status = element(
    'span',
    { 'data-test-id': 'conversation-status' },
    message.note ? page.words.note : page.words.said,
  );
  const index = conversation.messages.indexOf(message);
  const before = conversation.messages[index - 1];
  const quoted =
    page.has('quoted') && before && !own
      ? { message: before, sender: agent, receiver: customer, subject, language }
      : null;
  const words = quoted ? mailBody(message.text, quoted, 'gmail') : paragraphs(message.text);
  const isFirst = index === 0 && page.has('description') && !page.has('newestFirst');
  const body = isFirst
    ? element('div', { class: 'ticket-description' }, element('div', { class: 'text__content' }, ...words))
    : page.has('otherBody')
      ? element('div', { class: 'ticket_note', 'data-note-id': String(next) }, ...words)
      : element('div', { 'data-test-conversation': 'conversation-text' }, ...words);
  const head = element('div', {}, name, ' ', status, ' ', time);
  const held = element('div', { 'data-test-id': `conversation-${next++}` }, head, body);
  if (own && !page.has('unmarkedAgents')) held.setAttribute('data-test-is-agent', 'true');
  if (!own && page.has('falseMarks')) held.setAttribute('data-test-is-agent', 'false');
  const kind = message.note ? ' privatenote' : own ? '' : ' requestor';
  return element('div', { class: `ticket-details__item${kind}` }, held);
}

/** The editor's frame of classes: its own package is under a licence that this project has no part in. */
function froala({ agent }: PreparedConversation, note: boolean, page: Page) {
  const editable = element('div', { class: 'fr-element fr-view', contenteditable: 'true', dir: 'auto' });
  editable.append(element('p', {}, element('br')));
  if (!note) editable.append(element('p', {}, '-- '), element('p', {}, `${agent.name}, Alder Lane`));
  const toolbar = element(
    'div',
    { class: 'fr-toolbar' },
    element('button', { class: 'fr-command', 'data-cmd': 'bold' }, 'B'),
  );
  const box = element(
    'div',
    { class: 'fr-box fr-basic fr-top' },
    toolbar,
    element('div', { class: 'fr-wrapper' }, editable),
  );
  const to = element('input', { 'data-test-id': 'to-emails', placeholder: page.words.to });
  const send = element('button', { type: 'button' }, page.words.send);
  const name = note ? 'add-note-form' : 'reply-form';
  return { editable, box: element('div', { class: 'editor-holder', 'data-test-id': name }, to, box, send) };
}
