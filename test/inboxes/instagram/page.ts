import type { LexicalEditor } from 'lexical';
import type { PreparedConversation } from '../conversations';
import { drawn, element, pressed } from '../page/element';
import { chosenDecoys, conversationById, readOptions, takeAddress } from '../page/options';
import { clearEditor, editorText, messageEditor } from './editor';
import { LABELS } from './labels';
import { atom, messageRow, threadPane } from './thread';

const options = readOptions();
takeAddress(options);
const label = LABELS[options.locale];
const decoys = chosenDecoys(options.decoys, ['reversed', 'emptied', 'repliedTo', 'overlay', 'comment']);
window.sent = [];

const search = element('input', { type: 'text', placeholder: label.search, 'aria-label': label.search });
const list = element('div', { role: 'list', class: 'threads' });
const place = element('div', { class: 'place', role: 'main' });
const rail = element('nav', { class: 'rail' }, ...['◍', '⌂', '✉', '♡'].map((sign) => element('span', {}, sign)));
const side = element(
  'div',
  { class: 'side' },
  element('h1', {}, options.conversations[0]?.agent.handle ?? ''),
  search,
  list,
);
document.body.append(element('div', { class: 'app' }, rail, side, place));

for (const conversation of options.conversations) {
  const last = conversation.messages.at(-1)?.text ?? '';
  const row = element(
    'a',
    { href: `/direct/t/${conversation.id}/`, role: 'link', class: 'thread-link' },
    element('div', { class: 'avatar' }, [...conversation.customer.name][0] ?? ''),
    element(
      'div',
      { class: 'lines', role: 'presentation' },
      element('span', { dir: 'auto' }, conversation.customer.name),
      element('span', { dir: 'auto', class: 'last' }, last),
    ),
  );
  list.append(
    element(
      'div',
      { role: 'listitem' },
      pressed(row, () => void window.model.open(conversation.id)),
    ),
  );
}

let editor: LexicalEditor;
let open: PreparedConversation | undefined;
let pending = show();
addEventListener('popstate', () => {
  pending = show();
});

async function show(): Promise<void> {
  open = conversationById(options, location.pathname.split('/')[3] ?? '');
  document.title = `${label.messages} • Direct`;
  for (const link of list.querySelectorAll('a')) link.classList.toggle('open', link.pathname === location.pathname);
  place.replaceChildren();
  const shown = open;
  await drawn();
  if (!shown || shown !== open) return;
  const { pane, editor: made } = paneWithComposer(shown, decoys);
  place.replaceChildren(pane);
  scrollDown(pane);
  editor = made;
}

function paneWithComposer(conversation: PreparedConversation, misleading: Set<string>) {
  const pane = threadPane(conversation, options.locale, misleading);
  const made = messageEditor(label.composer, () => send(conversation, made.editor, pane));
  const button = element('div', { role: 'button', tabindex: '0', class: 'send' }, label.send);
  pressed(button, () => send(conversation, made.editor, pane));
  pane.append(element('div', { class: atom('composer') }, element('div', { class: 'well' }, made.box, button)));
  return { pane, editor: made.editor, box: made.box };
}

function send(conversation: PreparedConversation, from: LexicalEditor, pane: HTMLElement): void {
  const text = editorText(from);
  if (!text.trim()) return;
  const html = from.getRootElement()?.innerHTML ?? '';
  window.sent.push({ conversation: conversation.id, text, html, note: false });
  const row = messageRow({ author: 'agent', at: '', text }, conversation, options.locale);
  const messages = pane.querySelector('.list');
  if (messages?.classList.contains('reversed')) messages.prepend(row);
  else messages?.append(row);
  clearEditor(from);
  scrollDown(pane);
}

function scrollDown(pane: HTMLElement): void {
  const scroller = pane.querySelector('.scroller');
  scroller?.scrollTo(0, scroller.scrollHeight);
}

/** Another conversation floats over the page. */
function float(other: PreparedConversation) {
  const overlay = paneWithComposer(other, new Set());
  overlay.pane.classList.add('overlay');
  document.body.append(overlay.pane);
  return overlay;
}

/** One of them does from the beginning, and a box for public comments stands beside it. */
function addDecoys(): void {
  const other = options.conversations.find((conversation) => conversation.id !== open?.id);
  if (decoys.has('overlay') && other) float(other);
  if (decoys.has('comment')) {
    side.append(
      element('form', {}, element('textarea', { placeholder: label.requests, 'aria-label': label.requests })),
    );
  }
}
pending = pending.then(addDecoys);

window.model = {
  settled: () => pending,
  open(id) {
    history.pushState(null, '', `/direct/t/${id}/`);
    pending = show();
    return pending;
  },
  async reply() {
    await pending;
    const box = editor.getRootElement();
    if (!box) throw new Error('No thread is open');
    box.focus();
    editor.focus();
    await drawn();
    return box;
  },
  async another() {
    await pending;
    const other = options.conversations.findLast((conversation) => conversation.id !== open?.id);
    if (!other) throw new Error('There is no other conversation');
    const { box, editor: further } = float(other);
    further.focus();
    await drawn();
    return box;
  },
  text: () => editorText(editor),
  html: () => editor.getRootElement()?.innerHTML ?? '',
  send() {
    if (open) send(open, editor, place);
  },
};
