import type { ComposerMode, Message } from '@/wire/messages';
import type { Inbox } from './inbox';
import { messageText } from './message-text';
import { headingOf, type Layout, openPane, type Pane, paneAround } from './messenger-pane';
import { isComposer } from './two-ways';

export type Author = Message['author'];

/** How people are shown to talk on one messenger. */
export interface Messenger
  extends Layout,
    Pick<Inbox, 'id' | 'name' | 'sites' | 'confidence' | 'noNotes' | 'recognises'> {
  /** The editor with its buttons; its place if left out, or else the nearest box that holds a button. */
  frame?: string;
  /** Whether it goes to the customer; a reply if left out. */
  mode?(editable: HTMLElement): ComposerMode;
  /** The words of a message, best first. */
  words: readonly string[];
  /** What is no part of the words, in them or around them: quoted messages, times, reactions. */
  leftOut: string;
  /** Of several that are found in one message; the last if left out: what is quoted stands before. */
  chosen?(words: readonly Element[]): Element | undefined;
  /** Who wrote each message; null for lines of the page itself, as "joined the group". */
  authors(talk: Talk): readonly (Author | null)[];
  /** Who wrote it, in a message or in the run of messages that it is one of, best first. */
  sender?: readonly string[];
  run?: string;
  /** The same, where no element of its own says it. */
  senderOf?(message: Element): string | undefined;
  /** When, in ISO 8601. */
  at?(message: Element, talk: Talk): string | undefined;
  /** The customer's name over the conversation, best first. */
  headings: readonly string[];
  /** The conversation's id in the address, where the page has it there. */
  thread(url: URL): string | null;
  /** The conversation's id on the page itself, which counts more. */
  peer?(pane: Pane): string | null | undefined;
}

/** The messages with words of one conversation, oldest first. */
export interface Talk {
  box: Element;
  said: readonly Said[];
  heading: string | undefined;
}

interface Said {
  message: Element;
  words: Element;
  text: string;
}

/**
 * An inbox of direct messages. A conversation that is in no address (it floats over the page, or the page has one
 * address for all) has its heading for an id.
 *
 * @__NO_SIDE_EFFECTS__ keeps its inboxes out of what wants only their recognisers (`known.ts`).
 */
export function messenger(facts: Messenger): Inbox {
  const { id, name, sites, confidence, noNotes, recognises, editor, place } = facts;
  const ways = place ? { editor, place } : undefined;
  return {
    id,
    name,
    sites,
    confidence,
    noNotes,
    recognises,
    ways,

    composer(editable) {
      if (!(ways ? isComposer(editable, ways) : editable.matches(editor))) return null;
      if (facts.except && editable.matches(facts.except)) return null;
      if (facts.accepts && !facts.accepts(editable, paneAround(editable, facts))) return null;
      const mode = facts.mode?.(editable) ?? 'reply';
      return { mode, foreign: '', plainQuotes: false, frame: frameAround(editable, facts) };
    },

    conversation(page, composer) {
      const pane = composer ? paneAround(composer, facts) : openPane(page, facts);
      if (!pane) return null;
      const heading = headingOf(pane, facts.headings, facts);
      const id = idOf(pane, heading, facts);
      if (!id) return null;
      const messages = readMessages(pane, heading, facts);
      return { id, channel: 'message', messages, customerName: customerName(messages, heading) };
    },
  };
}

function frameAround(editable: HTMLElement, { frame, place, messages }: Messenger): Element {
  const kind = frame ?? place;
  const around = (kind && editable.closest(kind)) || editable.closest(':has(button, [role="button"])');
  return around && !around.querySelector(messages.join(', ')) ? around : editable;
}

function idOf(pane: Pane, heading: string | undefined, { front, thread, peer }: Messenger): string | null {
  const isFront = front?.(pane.box) ?? true;
  const address = isFront ? thread(new URL(pane.box.ownerDocument.location.href)) : null;
  return peer?.(pane) || address || (heading ? `with ${heading}` : null);
}

function readMessages({ box, messages }: Pane, heading: string | undefined, facts: Messenger): Message[] {
  const said = messages.flatMap((message) => saidIn(message, facts));
  const talk: Talk = { box, said, heading };
  const authors = facts.authors(talk);
  const read: Message[] = [];
  said.forEach(({ message, text }, index) => {
    const author = authors[index];
    if (!author) return;
    const before = read.at(-1);
    // Of several in a row the first alone names who wrote them
    const name =
      facts.senderOf?.(message) ?? senderIn(message, facts) ?? (before?.author === author ? before.name : undefined);
    read.push({ author, name: author === 'agent' ? undefined : name, at: facts.at?.(message, talk), text });
  });
  return read;
}

function saidIn(message: Element, { words, leftOut, chosen }: Messenger): Said[] {
  for (const selector of words) {
    const found = [message, ...message.querySelectorAll(selector)].filter((element) => element.matches(selector));
    const own = found.filter((element) => !isIn(element, `${selector}, ${leftOut}`, message));
    const speaking = own.filter((element) => messageText(element, leftOut) !== '');
    const last = chosen?.(speaking) ?? speaking.at(-1);
    if (last) return [{ message, words: last, text: messageText(last, leftOut) }];
  }
  return [];
}

function senderIn(message: Element, { sender = [], run, leftOut }: Messenger): string | undefined {
  for (const around of [message, run ? message.closest(run) : null]) {
    for (const selector of sender) {
      const found = [...(around?.querySelectorAll(selector) ?? [])].find((named) => !isIn(named, leftOut, around));
      const text = found?.textContent?.replace(/\s+/g, ' ').trim();
      if (text) return text;
    }
  }
  return undefined;
}

/** Whether a box between an element and the one around it is of this kind. */
function isIn(element: Element, kind: string, around: Element | null): boolean {
  const box = element.parentElement?.closest(kind);
  return box != null && box !== around && (around?.contains(box) ?? false);
}

/** The heading, where it names who wrote: in a group it is the group's. */
function customerName(messages: readonly Message[], heading: string | undefined): string | undefined {
  const name = messages.findLast((message) => message.author === 'customer' && message.name)?.name;
  return heading && (!name || heading.includes(name) || name.includes(heading)) ? heading : name;
}
