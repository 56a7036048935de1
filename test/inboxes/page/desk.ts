import type { Language } from '@/engine/model';
import type { PreparedConversation, PreparedMessage } from '../conversations';
import type { ModelOptions, PageModel } from '../model';
import { drawn, element, pressed } from './element';
import { chosenDecoys, conversationById, readOptions, takeAddress } from './options';
import { WORDS } from './words';

/** What every desk may be misled by: a conversation before this one and one after it, kept behind; late messages. */
const DECOYS = ['before', 'after', 'behind', 'late', 'beside'] as const;

/** One open conversation, with its composer. */
export interface OpenConversation {
  node: HTMLElement;
  /** Adds a message as the page draws it. */
  add(message: PreparedMessage): void;
  /** Opens the composer that answers. */
  compose(): Promise<Writing>;
  /** Writes a note instead, or a reply again; left out where there are none. */
  note?(on: boolean): Promise<Writing>;
  /** Opens a further composer, which does not answer this conversation. */
  another(): Promise<HTMLElement>;
  /** Puts the history that a composer keeps folded into it. */
  unfold?(): void;
  /** What is written in and is no letter, beside the usual fields. */
  fields?(): HTMLElement[];
}

/** A composer that is open. */
export interface Writing {
  editable: HTMLElement;
  /** What the editor holds, of its own model. */
  html(): string;
  clear(): unknown;
  isNote(): boolean;
}

interface DeskParts<Decoy extends string> {
  path(id: string): string;
  /** The conversation's id in the address. */
  idIn(address: Location): string;
  decoys: readonly Decoy[];
  draw(conversation: PreparedConversation, page: DeskPage<Decoy>): OpenConversation | Promise<OpenConversation>;
  /** What stands over all conversations. */
  head?(page: DeskPage<Decoy>): Node[];
}

export interface DeskPage<Decoy extends string = string> {
  options: ModelOptions;
  words: (typeof WORDS)[Language];
  has(decoy: Decoy): boolean;
}

/** The page of a help desk: a search, a list, one conversation. It goes to the next one without being loaded anew. */
export function desk<Decoy extends string>({ path, idIn, decoys, draw, head }: DeskParts<Decoy>): void {
  const options = readOptions();
  takeAddress(options);
  const chosen = chosenDecoys<string>(options.decoys, [...DECOYS, ...decoys]);
  const words = WORDS[options.locale];
  const page: DeskPage<Decoy> = { options, words, has: (decoy) => chosen.has(decoy) };
  const work = element('div', { class: 'work' });
  const search = element('input', { type: 'search', name: 'q', placeholder: words.search, 'aria-label': words.search });
  const list = element('nav', { class: 'all', 'aria-label': words.list });
  const beside = element('aside', { class: 'beside' });
  document.body.append(element('header', {}, search, ...(head?.(page) ?? [])), list, work, beside);
  if (chosen.has('beside')) {
    beside.append(
      element('h3', {}, words.aboutCustomer),
      element('textarea', { 'aria-label': words.aboutCustomer, placeholder: words.aboutCustomer }),
    );
  }
  for (const { id, customer, subject, messages } of options.conversations) {
    const last = messages.at(-1)?.text.slice(0, 60) ?? '';
    const link = element('a', { href: path(id) }, element('b', {}, customer.name), ` ${subject} `, last);
    list.append(
      element(
        'div',
        { class: 'row' },
        pressed(link, () => void window.model.open(id)),
      ),
    );
  }

  const opened = new Map<string, OpenConversation>();
  window.sent = [];

  async function mount(conversation: PreparedConversation): Promise<OpenConversation> {
    const known = opened.get(conversation.id);
    if (known) return known;
    const late = chosen.has('late') ? conversation.messages : [];
    const made = await draw(late.length > 0 ? { ...conversation, messages: [] } : conversation, page);
    work.append(made.node);
    opened.set(conversation.id, made);
    if (late.length > 0) await drawn();
    for (const message of late) made.add(message);
    return made;
  }

  function putBehind(node: HTMLElement, away: boolean): void {
    if (chosen.has('behind')) node.classList.toggle('behind', away);
    else node.hidden = away;
  }

  async function show(): Promise<void> {
    const id = idIn(location);
    const conversation = conversationById(options, id);
    if (!conversation) return;
    await mount(conversation);
    for (const [other, { node }] of opened) {
      putBehind(node, other !== id);
      if (other !== id && !chosen.has('before') && !chosen.has('after')) {
        node.remove();
        opened.delete(other);
      }
    }
    document.title = conversation.subject;
    await drawn();
  }

  async function start(): Promise<void> {
    const others = options.conversations.filter(({ id }) => id !== idIn(location));
    if (chosen.has('before') && others[0]) putBehind((await mount(others[0])).node, true);
    await show();
    if (chosen.has('after') && others[1]) putBehind((await mount(others[1])).node, true);
  }

  let pending = start();
  let writing: Writing | null = null;

  const current = () => {
    const found = opened.get(idIn(location));
    if (!found) throw new Error('No conversation is open');
    return found;
  };
  const written = () => {
    if (!writing) throw new Error('Nothing is being written');
    return writing;
  };
  const focused = async (made: Promise<Writing>) => {
    writing = await made;
    writing.editable.focus();
    await drawn();
    return writing.editable;
  };
  const model: PageModel = {
    settled: () => pending,
    open(id) {
      history.pushState(null, '', path(id));
      pending = show();
      return pending;
    },
    async reply() {
      await pending;
      return focused(current().compose());
    },
    text: () => plain(written().html()),
    html: () => written().html(),
    send() {
      const { html, clear, isNote } = written();
      const message = { author: 'agent' as const, at: new Date().toISOString(), text: plain(html()) };
      window.sent.push({ conversation: idIn(location), text: message.text, html: html(), note: isNote() });
      current().add(isNote() ? { ...message, note: true } : message);
      clear();
    },
    async another() {
      await pending;
      return current().another();
    },
    unfold: () => current().unfold?.(),
    fields: () => [...opened.values()].flatMap(({ fields }) => fields?.() ?? []),
  };
  // Known only now, and it is the same for all conversations
  void pending.then(() => {
    if (current().note) model.note = async (on) => focused(noteOf(current(), on));
  });
  window.model = model;
}

function noteOf({ note }: OpenConversation, on: boolean): Promise<Writing> {
  return note ? note(on) : Promise.reject(new Error('There are no notes here'));
}

/** The words of markup, a line for each block. */
function plain(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const block of body.querySelectorAll('p, div, br, li')) block.append('\n');
  for (const line of body.querySelectorAll('br')) line.replaceWith('\n');
  return (body.textContent ?? '').replace(/\n{3,}/g, '\n\n').trim();
}

/** A message's text in paragraphs. */
export function paragraphs(text: string): HTMLElement[] {
  return text
    .split('\n\n')
    .map((paragraph) =>
      element('p', {}, ...paragraph.split('\n').flatMap((line, index) => (index ? [element('br'), line] : [line]))),
    );
}
