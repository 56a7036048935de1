import type { PreparedConversation } from '../conversations';
import type { ModelOptions } from '../model';
import { type Bubble, COMMON_DECOYS, ownBubble } from './bubbles';
import { drawn, element, pressed } from './element';
import type { Field } from './field';
import { LABELS } from './messenger-labels';
import { chosenDecoys, conversationById, readOptions, takeAddress } from './options';

/** A conversation as its page has drawn it. */
export interface Chat {
  node: HTMLElement;
  field: Field;
  /** Draws one more message. */
  add(bubble: Bubble): void;
}

export interface Shell {
  options: ModelOptions;
  label: (typeof LABELS)['en'];
  decoys: ReadonlySet<string>;
  /** Where the open conversation is drawn. */
  place: HTMLElement;
  /** Beside it: search, and the list of conversations. */
  side: HTMLElement;
}

interface Way {
  /** Id of the conversation that the address opens. */
  current(): string;
  go(id: string): void;
  draw(conversation: PreparedConversation): Chat;
  /** Opens a further composer, which does not answer this conversation: beside it, or over it. */
  another(open: PreparedConversation): Pick<Field, 'box' | 'focus'>;
  /** Further conversations and fields, once, after the first one is drawn. */
  mislead?(open: PreparedConversation): void;
  /** Where the open one was, when another is opened. */
  leave?(chat: Chat): void;
}

/** Begins a page: what it was asked to show, a list of conversations beside a place for the open one. */
export function shell(ownDecoys: readonly string[]): Shell {
  const options = readOptions();
  takeAddress(options);
  const label = LABELS[options.locale];
  const place = element('div', { class: 'place' });
  const search = element('input', { type: 'text', placeholder: label.search, 'aria-label': label.search });
  const side = element('div', { class: 'side' }, search);
  document.body.append(element('div', { class: 'app' }, side, place));
  window.sent = [];
  return { options, label, decoys: chosenDecoys(options.decoys, [...COMMON_DECOYS, ...ownDecoys]), place, side };
}

/** What the list of conversations shows of one. */
export function listed(conversation: PreparedConversation, link: HTMLElement): HTMLElement {
  const last = conversation.messages.at(-1)?.text ?? '';
  link.append(
    element('b', { dir: 'auto' }, conversation.customer.name),
    element('span', { dir: 'auto', class: 'small' }, last),
  );
  link.classList.add('listed');
  return pressed(link, () => void window.model.open(conversation.id));
}

/** Opens what the address says, goes elsewhere without loading the page anew, and sends. */
export function run({ options, place }: Shell, way: Way): void {
  let open: { conversation: PreparedConversation; chat: Chat } | null = null;

  const show = async () => {
    const conversation = conversationById(options, way.current());
    if (open && way.leave) way.leave(open.chat);
    else place.replaceChildren();
    open = null;
    // The real pages draw late
    await drawn();
    if (!conversation || conversation.id !== way.current()) return;
    const chat = way.draw(conversation);
    place.append(chat.node);
    open = { conversation, chat };
  };
  let pending = show().then(() => {
    if (open) way.mislead?.(open.conversation);
  });
  const again = () => {
    pending = show();
  };
  addEventListener('popstate', again);

  const current = () => {
    if (!open) throw new Error('No conversation is open');
    return open;
  };
  window.model = {
    settled: () => pending,
    open(id) {
      way.go(id);
      again();
      return pending;
    },
    async reply() {
      await pending;
      const { field } = current().chat;
      field.focus();
      await drawn();
      return field.box;
    },
    async another() {
      await pending;
      const further = way.another(current().conversation);
      await drawn();
      further.focus();
      return further.box;
    },
    text: () => current().chat.field.text(),
    html: () => current().chat.field.html(),
    send() {
      const { chat, conversation } = current();
      sendFrom(chat, conversation);
    },
  };
}

/** What Enter and the button do. */
export function sendFrom({ field, add }: Chat, conversation: PreparedConversation): void {
  const text = field.text().trim();
  if (!text) return;
  window.sent.push({ conversation: conversation.id, text, html: field.html(), note: false });
  add(ownBubble(text, conversation));
  field.clear();
}

/** Of the conversations that are not open, the first ones. */
export function othersThan({ id }: PreparedConversation, { conversations }: ModelOptions, count: number) {
  return conversations.filter((conversation) => conversation.id !== id).slice(0, count);
}

/** One that no decoy shows. */
export function furtherThan({ id }: PreparedConversation, { conversations }: ModelOptions): PreparedConversation {
  const further = conversations.findLast((conversation) => conversation.id !== id);
  if (!further) throw new Error('There is no other conversation');
  return further;
}

/** Clock time as the page's language puts it. */
export function clock(at: string, { locale }: ModelOptions): string {
  return new Date(at).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
}
