import type { Mark } from '@/store/mark';
import type { Conversation, Message } from '@/wire/messages';
import { shortOf } from '../short';
import { readOnce } from './drawn';
import { type Entry, entriesIn, entriesOf } from './entry';
import { headingsOver } from './headings';
import type { ComposerFacts, Inbox } from './inbox';
import { markedOn, shownIn } from './marked';
import { isOneLineComposer } from './one-line';
import { isOtherField } from './other-field';
import { pageWords } from './page-words';
import { QUOTES, SIGNATURES } from './quotes';
import { type Run, runNear } from './repeated';
import { writersOf } from './writers';
import { fallsInTime } from './written-time';

/** What of a first message tells a conversation from others, in characters. */
const BEGINNING = 200;

/**
 * Any page that no file knows. Whether it is a reply can't be told: the user is asked first. The conversation is what
 * lies near the composer in boxes that repeat, or else the words of the page.
 * @param mark what the user showed once: where the customer's messages are
 */
export function genericInbox(mark: Mark | null): Inbox {
  const lists = new WeakMap<HTMLElement, Element>();
  return {
    id: 'generic',
    name: 'Any other page',
    sites: [],
    confidence: 'low',
    recognises: () => true,
    composer: composerAt,
    conversation: (page, composer) => composer && readOnce(() => conversationAt(page, composer)),
    list: (composer) => lists.get(composer) ?? null,
  };

  function conversationAt(page: Document, composer: HTMLElement): Conversation {
    const run = runNear(composer);
    const told = run ? messagesOf(run, mark) : mark ? messagesLike(page, mark) : [];
    const messages = told.length > 0 ? told : wordsOf(page);
    const heading = run && headingsOver(run.list)[0];
    if (run && told.length > 0 && !mark) lists.set(composer, run.list);
    else lists.delete(composer);
    return {
      // Some pages open one conversation after the other at one address, and under one heading
      id: [page.location.href, heading, beginningOf(messages)].filter(Boolean).join(' '),
      channel: 'message',
      messages,
      customerName: messages.findLast(({ author, name }) => author === 'customer' && name)?.name,
      // A title alone says of no conversation that it is the one before
      subject: messages.length > 0 ? page.title || undefined : undefined,
    };
  }
}

export const generic = genericInbox(null);

function composerAt(editable: HTMLElement): ComposerFacts | null {
  if (!takesReply(editable)) return null;
  return { mode: 'unknown', foreign: `${QUOTES}, ${SIGNATURES}`, plainQuotes: true, frame: editable };
}

function takesReply(editable: HTMLElement): boolean {
  if (editable.localName === 'input') return isOneLineComposer(editable as HTMLInputElement);
  return !isOtherField(editable) && (editable.matches('textarea, body') || editable.isContentEditable);
}

function messagesOf(run: Run, mark: Mark | null): Message[] {
  const { list, answered } = run;
  const entries = entriesIn(run);
  const told = writersOf(list, entries, mark ? shownIn(mark, list, entries) : []);
  // Nobody answers what they said themselves
  const writers = told.map((writer, index) =>
    writer === 'unknown' && entries[index]?.element === answered ? 'customer' : writer,
  );
  const messages = entries.flatMap((entry, index) => {
    const author = writers[index];
    return author && author !== 'aside' ? messageOf(entry, author) : [];
  });
  return oldestFirst(messages, entries);
}

function messageOf({ name, at, text }: Entry, author: Message['author']): Message[] {
  return text ? [{ author, name, at, text }] : [];
}

/** What the user showed is the customer's, where nothing on the page repeats. */
function messagesLike(page: Document, mark: Mark): Message[] {
  const alone = markedOn(page, mark).flatMap((element) => entriesOf(element.parentElement ?? element, [element]));
  return alone.flatMap((entry) => messageOf(entry, 'customer'));
}

/** Some lists show the newest on top. */
function oldestFirst(messages: Message[], entries: readonly Entry[]): Message[] {
  return fallsInTime(entries.flatMap(({ written }) => written || [])) ? messages.reverse() : messages;
}

function wordsOf(page: Document): Message[] {
  const text = pageWords(page);
  return text ? [{ author: 'unknown', text }] : [];
}

/** How a conversation begins, as a few letters: what is kept of it must hold no words. Not of numbers: times go on. */
function beginningOf([first]: readonly Message[]): string {
  return first ? shortOf(first.text.replace(/\d+/g, '').slice(0, BEGINNING)) : '';
}
