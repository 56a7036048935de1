import '../../editors/real/prosemirror';
import type { PreparedConversation, PreparedMessage } from '../conversations';
import { type DeskPage, desk, type OpenConversation, paragraphs, type Writing } from '../page/desk';
import { element } from '../page/element';
import { bare, written } from '../page/written';

type Decoy = 'older' | 'activity' | 'quoted' | 'meta' | 'plainChannel' | 'head';
type Page = DeskPage<Decoy>;

/** A number that grows with time, as the server's do. */
let next = 4100;

desk<Decoy>({
  path: (id) => `/app/accounts/3/inbox/7/conversations/${id}`,
  idIn: ({ pathname }) => pathname.split('/').at(-1) ?? '',
  decoys: ['older', 'activity', 'quoted', 'meta', 'plainChannel', 'head'],
  draw: open,
});

async function open(conversation: PreparedConversation, page: Page): Promise<OpenConversation> {
  const { words } = page;
  const log = element('ul', { class: 'conversation-panel' });
  const top = element('div', { class: 'reply-box__top' });
  const host = element('div', { class: 'ProseMirror-woot-style' });
  const box = element('div', { class: 'reply-box' }, top);
  if (page.has('head')) {
    box.append(element('input', { name: 'cc', placeholder: words.to }), element('input', { name: 'bcc' }));
  }
  const isNote = () => box.classList.contains('is-private');
  let writing: Writing;
  if (page.has('plainChannel')) {
    const area = element('textarea', { class: 'reply-box__text', placeholder: words.reply });
    box.append(area);
    writing = bare(area, isNote);
  } else {
    box.append(host);
    writing = await written(host, {}, isNote);
  }
  box.append(element('button', { type: 'button' }, words.send));
  const node = element('section', {}, element('h2', {}, conversation.customer.name), log, box);
  const add = (message: PreparedMessage) => log.append(row(message, conversation, page));
  conversation.messages.forEach((message, index) => {
    if (index === 1 && page.has('activity')) log.append(activity(conversation, page));
    add(message);
  });
  return {
    node,
    add,
    compose: async () => writing,
    async note(on) {
      for (const part of [box, top]) part.classList.toggle('is-private', on);
      return writing;
    },
    async another() {
      const form = element('div', { class: 'compose-new-conversation' });
      const inner = element('div', { class: 'ProseMirror-woot-style' });
      form.append(element('input', { placeholder: words.to }), inner);
      document.body.append(form);
      return (await written(inner)).editable;
    },
  };
}

function row(message: PreparedMessage, conversation: PreparedConversation, page: Page): HTMLElement {
  const own = message.author === 'agent';
  const id = String(next++);
  const time = element('span', { class: 'text-xs time' }, new Date(message.at).toLocaleTimeString(page.options.locale));
  const sender = own ? conversation.agent.name : conversation.customer.name;
  if (page.has('older')) {
    const words = element('span', { class: 'text-content' }, ...paragraphs(message.text));
    const wrap = element('div', { class: 'message-text__wrap' }, words);
    const bubble = element('div', { class: message.note ? 'bubble is-private' : 'bubble' }, wrap, time);
    return element('li', { class: own ? 'right' : 'left' }, element('div', { class: 'wrap' }, bubble));
  }
  const colour = message.note ? ' bg-n-solid-amber text-n-amber-12' : own ? ' bg-n-solid-blue' : ' bg-n-slate-4';
  const bubble = element('div', { class: `${own ? 'right-bubble' : 'left-bubble'} rounded-xl${colour}` });
  if (page.has('quoted') && !own && Number(id) % 2) {
    bubble.append(element('blockquote', {}, 'Quoted by the messenger'));
  }
  bubble.append(element('div', { class: 'prose prose-bubble' }, ...paragraphs(message.text)));
  if (page.has('meta')) bubble.append(element('div', { class: 'flex message-meta' }, time));
  return element(
    'div',
    { id: `message${id}`, class: `message-bubble-container ${own ? 'end' : 'start'}`, 'data-message-id': id },
    element('div', { title: sender, class: 'avatar' }, sender.slice(0, 1)),
    bubble,
  );
}

function activity({ agent }: PreparedConversation, page: Page): HTMLElement {
  const text = `${page.words.assigned} ${agent.name}`;
  if (page.has('older')) return element('li', { class: 'center' }, element('div', { class: 'activity-wrap' }, text));
  const id = String(next++);
  const bubble = element('div', { class: 'center-bubble' }, text);
  return element(
    'div',
    { id: `message${id}`, class: 'message-bubble-container middle', 'data-message-id': id },
    bubble,
  );
}
