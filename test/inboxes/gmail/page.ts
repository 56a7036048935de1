import type { PreparedConversation } from '../conversations';
import { drawn, element, pressed } from '../page/element';
import { chosenDecoys, conversationById, readOptions, takeAddress } from '../page/options';
import { composerForm } from './composer';
import { LABELS } from './labels';
import { item, legacyId, quotedBefore, threadView } from './thread';

const options = readOptions();
takeAddress(options);
const label = LABELS[options.locale];
const decoys = chosenDecoys(
  options.decoys,
  ['keptThread', 'newMessage', 'minimised', 'superCollapsed', 'otherReply'].concat(
    'ownWindow',
    'fullScreen',
    'plainText',
  ),
);
const account = options.conversations[0]?.agent ?? { name: '', address: '', handle: '' };
window.sent = [];

const rows = element('div', { class: 'ae4 UI', role: 'navigation' });
const main = element('div', { class: 'nH bkK' });
const moles = element('div', { class: 'dw' }, element('div', { class: 'nH' }, element('div', { class: 'nH' })));
const search = element('input', { name: 'q', type: 'text', 'aria-label': label.search, placeholder: label.search });
const compose = element('div', { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0' }, label.compose);
document.body.append(
  element('header', { class: 'gb' }, element('form', { role: 'search' }, search), element('span', {}, account.address)),
  element(
    'div',
    { class: 'nH page' },
    element(
      'div',
      { class: 'side' },
      pressed(compose, () => newMessage()),
      rows,
    ),
    main,
  ),
  moles,
);

for (const { id, customer, subject } of options.conversations) {
  const row = element(
    'a',
    { class: 'zA', href: `#inbox/${id}` },
    element('b', {}, customer.name),
    element('span', {}, subject),
  );
  rows.append(row);
}

let open: PreparedConversation | undefined;
/** Where a conversation is being answered. */
let answering: { id: string; place: HTMLElement } | null = null;
let pending: Promise<void> = show();
addEventListener('hashchange', () => {
  pending = show();
});

async function show(): Promise<void> {
  const id = location.hash.split('/').at(-1) ?? '';
  if (open && open.id === id) return;
  const before = main.querySelector<HTMLElement>(':scope > [role=main]');
  if (before && decoys.has('keptThread')) {
    before.removeAttribute('role');
    before.hidden = true;
  } else before?.remove();
  open = conversationById(options, id);
  for (const row of rows.children) row.classList.toggle('open', row.getAttribute('href') === `#inbox/${id}`);
  document.title = `${open?.subject ?? label.inbox} - ${account.address} - Alder Lane Mail`;
  await drawn();
  const view = element('div', { class: 'nH', role: 'main' });
  if (open) view.append(threadView(open, options, decoys), actions());
  else view.append(element('p', { class: 'empty' }, label.nothing));
  if (open?.id === id || !open) main.append(view);
}

function actions(): HTMLElement {
  const reply = element('span', { class: 'ams bkH', role: 'link', tabindex: '0' }, label.reply);
  return element(
    'div',
    { class: 'amn' },
    pressed(reply, () => inlineReply()),
  );
}

function inlineReply(): HTMLElement | null {
  const slot = [...main.querySelectorAll<HTMLElement>('[role=main] .M9')].at(-1);
  if (!open || !slot) return null;
  const moved = open.id === answering?.id ? answering.place : null;
  const place = moved ?? (decoys.has('ownWindow') || decoys.has('fullScreen') ? windowFor(open) : slot);
  answering = { id: open.id, place };
  if (!place.querySelector('form')) place.append(composerFor(open, slot));
  const body = place.querySelector<HTMLElement>('[g_editable=true]');
  focusStart(body);
  return body;
}

/** The reply was taken out of its thread, to the bottom edge or over the whole page. */
function windowFor(conversation: PreparedConversation): HTMLElement {
  const slot = element('div', { class: 'M9' });
  if (!decoys.has('fullScreen')) return mole(conversation.subject, slot).appendChild(slot);
  const dialog = element('div', { role: 'dialog' }, slot);
  document.body.append(element('div', { class: 'aSs' }, element('div', { class: 'aSt' }, dialog)));
  return slot;
}

function composerFor(conversation: PreparedConversation, slot: HTMLElement): HTMLElement {
  const last = conversation.messages.length - 1;
  return composerForm({
    locale: options.locale,
    from: account,
    to: conversation.customer.address,
    subject: `Re: ${conversation.subject}`,
    repliesTo: legacyId(conversation, last),
    quoted: quotedBefore(conversation, last + 1),
    plainText: decoys.has('plainText'),
    onSend(body, composer) {
      window.sent.push({ conversation: conversation.id, text: body.innerText, html: body.innerHTML, note: false });
      const message = {
        author: 'agent' as const,
        at: new Date().toISOString(),
        text: body.innerText.split('\n-- ')[0]?.trim() ?? '',
      };
      composer.remove();
      slot.closest('[role=list]')?.append(item(conversation, message, last + 1, 'h7', 'gmail', options));
    },
  });
}

function newMessage(): HTMLElement {
  const form = composerForm({
    locale: options.locale,
    from: account,
    to: '',
    subject: '',
    repliesTo: '',
    quoted: null,
    plainText: decoys.has('plainText'),
    onSend(body, composer) {
      window.sent.push({ conversation: '', text: body.innerText, html: body.innerHTML, note: false });
      composer.closest('.no')?.remove();
    },
  });
  return mole(label.newMessage, form);
}

/** A window at the bottom edge of the page. */
function mole(title: string, form: HTMLElement): HTMLElement {
  const dialog = element('div', { role: 'dialog', class: 'nH Hd' }, element('div', { class: 'Hp' }, title), form);
  moles.firstElementChild?.firstElementChild?.append(element('div', { class: 'no' }, dialog));
  return dialog;
}

function focusStart(body: HTMLElement | null): void {
  body?.focus();
  getSelection()?.collapse(body?.firstChild ?? null, 0);
}

function addDecoys(): void {
  if (decoys.has('newMessage')) {
    newMessage()
      .querySelector('[g_editable]')
      ?.prepend(element('div', {}, 'Dear all, a word about the holidays.'));
  }
  if (decoys.has('minimised')) newMessage().classList.add('minimised');
  const other = options.conversations.find((conversation) => conversation.id !== open?.id);
  if (decoys.has('otherReply') && other) {
    const slot = element('div', { class: 'M9' });
    slot.append(composerFor(other, slot));
    mole(other.subject, slot);
  }
}
pending = pending.then(addDecoys);

function current(): HTMLElement | null {
  const active = document.activeElement?.closest<HTMLElement>('[g_editable=true]');
  return active ?? main.querySelector<HTMLElement>('[role=main] [g_editable=true]');
}

window.model = {
  settled: () => pending,
  async open(id) {
    location.hash = `#inbox/${id}`;
    await new Promise((done) => addEventListener('hashchange', done, { once: true }));
    await pending;
  },
  async reply() {
    await pending;
    const body = inlineReply();
    if (!body) throw new Error('No thread is open');
    return body;
  },
  text: () => current()?.innerText ?? '',
  html: () => current()?.innerHTML ?? '',
  async another() {
    const body = newMessage().querySelector<HTMLElement>('[g_editable=true]');
    if (!body) throw new Error('The window has no body');
    return body;
  },
  unfold: () => answering?.place.querySelector<HTMLElement>('.ajR')?.click(),
  send: () => current()?.closest('.I5')?.querySelector<HTMLElement>('.aoO')?.click(),
};
