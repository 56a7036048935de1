import { drawn, element, pressed } from '../page/element';
import { chosenDecoys, conversationById, readOptions, takeAddress } from '../page/options';
import { LABELS } from './labels';
import { type Pane, root, ticketPane } from './pane';

const options = readOptions();
takeAddress(options);
const label = LABELS[options.locale];
const decoys = chosenDecoys(options.decoys, ['hiddenTicket', 'anotherHidden', 'sideConversation', 'stacked']);
window.sent = [];

const tabs = element('nav', { class: 'tabs', role: 'tablist' });
const panes = element('main', { id: 'main_panes', class: decoys.has('stacked') ? 'stacked' : '' });
const search = element('input', { type: 'search', placeholder: label.search, 'aria-label': label.search });
const views = element('ul', { class: 'views', 'aria-label': label.views });
document.body.append(
  element('header', { class: 'top' }, tabs, search),
  element('div', { class: 'work' }, views, panes),
);
for (const conversation of options.conversations) {
  const link = element(
    'a',
    { href: `/agent/tickets/${conversation.id}` },
    element('b', {}, conversation.customer.name),
    conversation.subject,
  );
  views.append(
    element(
      'li',
      {},
      pressed(link, () => void window.model.open(conversation.id)),
    ),
  );
}

/** Every ticket that was opened. */
const opened = new Map<string, Pane>();

function currentId(): string {
  return location.pathname.split('/')[3] ?? '';
}

async function mount(id: string): Promise<void> {
  const conversation = conversationById(options, id);
  if (!conversation || opened.has(id)) return;
  const pane = await ticketPane(conversation, {
    locale: options.locale,
    newestFirst: options.newestFirst ?? false,
    sideConversation: decoys.has('sideConversation'),
  });
  opened.set(id, pane);
  panes.append(pane.node);
  const tab = element(
    'a',
    { 'data-test-id': 'header-tab', 'data-entity-id': id, role: 'tab', href: `/agent/tickets/${id}` },
    `#${id} ${conversation.subject}`,
  );
  tabs.append(pressed(tab, () => void window.model.open(id)));
}

async function show(): Promise<void> {
  const id = currentId();
  await mount(id);
  await drawn();
  if (id !== currentId()) return;
  for (const [other, pane] of opened) pane.node.dataset.isActive = String(other === id);
  for (const tab of tabs.children) {
    const active = tab.getAttribute('data-entity-id') === id;
    tab.setAttribute('data-entity-is-selected', String(active));
    if (active) tab.setAttribute('aria-current', 'page');
    else tab.removeAttribute('aria-current');
  }
  document.title = `#${id} – Alder Lane`;
  opened.get(id)?.showNewest();
}

/** Tickets that were open before this one. */
async function start(): Promise<void> {
  const others = options.conversations.filter((conversation) => conversation.id !== currentId());
  if (decoys.has('hiddenTicket') && others[0]) await mount(others[0].id);
  await show();
  if (decoys.has('anotherHidden') && others[1]) {
    await mount(others[1].id);
    await show();
  }
}

let pending = start();
addEventListener('popstate', () => {
  pending = show();
});

function current(): Pane {
  const pane = opened.get(currentId());
  if (!pane) throw new Error('No ticket is open');
  return pane;
}

window.model = {
  settled: () => pending,
  open(id) {
    history.pushState(null, '', `/agent/tickets/${id}`);
    pending = show();
    return pending;
  },
  async reply() {
    await pending;
    current().editor.focus();
    await drawn();
    return root(current().editor);
  },
  async note(on) {
    current().setNote(on);
    return this.reply();
  },
  async another() {
    const other = options.conversations.find(({ id }) => id !== currentId());
    if (!other) throw new Error('There is no other ticket');
    await mount(other.id);
    await show();
    const pane = opened.get(other.id);
    if (!pane) throw new Error('The other ticket did not open');
    return root(pane.editor);
  },
  text: () => root(current().editor).innerText,
  html: () => current().editor.getData(),
  send: () => current().send(),
};
