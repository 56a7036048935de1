import '../../editors/real/prosemirror';
import type { PreparedConversation, PreparedMessage } from '../conversations';
import { type DeskPage, desk, type OpenConversation } from '../page/desk';
import { element, pressed } from '../page/element';
import { mailBody } from '../page/mail-body';
import { written } from '../page/written';

type Decoy = 'numbered' | 'shadow' | 'composerShadow' | 'event' | 'email' | 'renamed' | 'yellow';
type Page = DeskPage<Decoy>;

const NUMBER = { customer: '1', agent: '3', note: '4', event: '20' };

desk<Decoy>({
  path: (id) => `/a/inbox/qx7/inbox/shared/all/conversation/${id}`,
  idIn: ({ pathname }) => pathname.split('/').at(-1) ?? '',
  decoys: ['numbered', 'shadow', 'composerShadow', 'event', 'email', 'renamed', 'yellow'],
  draw: open,
});

async function open(conversation: PreparedConversation, page: Page): Promise<OpenConversation> {
  const { words } = page;
  const inbox2 = page.has('renamed') ? 'inbox-2__' : 'inbox2__';
  const list = element('div', { class: `${inbox2}conversation-stream` });
  const scroller = element('div', { 'data-testid': 'conversation-stream-scroll-container' });
  scroller.append(element('div', { 'data-conversation-stream': '' }, shadowed(list, page.has('shadow'))));
  const title = element('h2', { 'data-inbox-conversation-header-title': '' }, conversation.customer.name);
  const box = element('div', { 'data-conversation-reply-composer': '' });
  const holder = shadowed(box, page.has('composerShadow'));
  const node = element('main', { class: `${inbox2}conversation-page` }, title, scroller, holder);

  let note = false;
  const tab = (name: string, on: boolean) => {
    const made = element('button', { role: 'tab', type: 'button' }, name);
    return pressed(made, () => setNote(on));
  };
  const replyTab = tab(words.reply, false);
  const noteTab = tab(words.note, true);
  const host = element('div');
  box.append(element('div', { role: 'tablist' }, replyTab, noteTab), host, element('button', {}, words.send));
  const writing = await written(host, { role: 'textbox' }, () => note);
  writing.editable.classList.add('embercom-prosemirror-composer-editor');
  function setNote(on: boolean): void {
    note = on;
    // The yellow ground is all that some builds have
    box.style.background = on ? 'rgb(255, 243, 205)' : 'rgb(255, 255, 255)';
    if (page.has('yellow')) return;
    replyTab.setAttribute('aria-selected', String(!on));
    noteTab.setAttribute('aria-selected', String(on));
  }
  setNote(false);

  const add = (message: PreparedMessage) => list.append(part(message, conversation, page));
  conversation.messages.forEach((message, index) => {
    if (index === 1 && page.has('event')) list.append(event(conversation, page));
    add(message);
  });
  return {
    node,
    add,
    compose: async () => writing,
    async note(on) {
      setNote(on);
      return writing;
    },
    async another() {
      const inner = element('div');
      document.body.append(element('div', { role: 'dialog' }, element('input', { placeholder: words.to }), inner));
      const other = await written(inner);
      other.editable.classList.add('embercom-prosemirror-composer-editor');
      return other.editable;
    },
  };
}

/** Parts of the page are components with roots of their own. */
function shadowed(inner: HTMLElement, hides: boolean): HTMLElement {
  if (!hides) return inner;
  const host = element('div');
  const root = host.attachShadow({ mode: 'open' });
  const style = element('style');
  style.textContent =
    '.end { display: flex; justify-content: flex-end } .start { display: flex } .middle { text-align: center }';
  root.append(style, inner);
  return host;
}

function part(message: PreparedMessage, conversation: PreparedConversation, page: Page): HTMLElement {
  const own = message.author === 'agent';
  const inbox2 = page.has('renamed') ? 'inbox-2__' : 'inbox2__';
  const email = page.has('email') && !own;
  const before = conversation.messages[conversation.messages.indexOf(message) - 1];
  const { customer, agent, subject, language } = conversation;
  const quoted = email && before ? { message: before, sender: agent, receiver: customer, subject, language } : null;
  const words = email
    ? mailBody(message.text, quoted, 'gmail')
    : message.text
        .split('\n')
        .map((line) => element('p', { class: 'intercom-interblocks-align-left' }, line || element('br')));
  const body = element(
    'div',
    { class: email ? `${inbox2}user-email-content` : `interblocks-html ${inbox2}break-words` },
    ...words,
  );
  const time = element('span', { class: 'text-xs' }, new Date(message.at).toLocaleTimeString(page.options.locale));
  const bubble = element('div', { class: message.note ? 'bubble note' : 'bubble' }, body, time);
  bubble.style.maxWidth = '60%';
  const line = element('div', { class: own ? 'end' : 'start' }, bubble);
  const made = element('div', { class: 'group/content-part relative flex-col' }, line);
  if (!page.has('numbered')) return made;
  const kind = message.note ? NUMBER.note : NUMBER[message.author];
  return element('div', { 'data-part-group-id': String(Math.random()), 'data-part-group-category': kind }, made);
}

function event({ agent }: PreparedConversation, page: Page): HTMLElement {
  const text = element('span', {}, `${page.words.assigned} ${agent.name}`);
  const made = element('div', { class: 'group/content-part middle' }, text);
  if (!page.has('numbered')) return made;
  return element('div', { 'data-part-group-id': 'e', 'data-part-group-category': NUMBER.event }, made);
}
