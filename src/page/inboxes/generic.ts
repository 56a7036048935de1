import { Readability } from '@mozilla/readability';
import type { Mark } from '@/store/mark';
import type { Message } from '@/wire/messages';
import { type Entry, entriesOf } from './entry';
import type { ComposerFacts, Inbox } from './inbox';
import { markedOn, marks } from './marked';
import { messageText } from './message-text';
import { QUOTES, SIGNATURES } from './quotes';
import { type Run, runNear } from './repeated';
import { headingsOver, writersOf } from './writers';

const NOT_A_DRAFT = 'input, [role="searchbox"], [role="combobox"], [role="spinbutton"], [aria-multiline="false"]';
const SEARCHES = '[role="search"], search, header nav';
/** Names that programs give to fields: to, subject, search and the like. */
const FIELD_NAMES = /^_?(to|cc|bcc|from|subject|title|name|q|query|search|e?mail|address|url|tags?|filter)$/i;

/**
 * Any page that no file knows. Whether it is a reply can't be told: the user is asked first. The conversation is what
 * lies near the composer in boxes that repeat, or else the words of the page.
 * @param mark what the user showed once: where the customer's messages are
 */
export function genericInbox(mark: Mark | null): Inbox {
  return {
    id: 'generic',
    name: 'Any other page',
    sites: [],
    confidence: 'low',
    recognises: () => true,
    composer: composerAt,
    conversation(page, composer) {
      if (!composer) return null;
      const run = runNear(composer);
      const messages = (mark && markedIn(page, run, mark)) ?? (run ? messagesOf(run) : []);
      const { href } = page.location;
      const heading = run && headingsOver(run.list)[0];
      return {
        // Some pages open one conversation after the other at one address
        id: heading ? `${href} ${heading}` : href,
        channel: 'message',
        messages: messages.length > 0 ? messages : wordsOf(page, href),
        customerName: messages.findLast(({ author, name }) => author === 'customer' && name)?.name,
        subject: page.title || undefined,
      };
    },
  };
}

export const generic = genericInbox(null);

function composerAt(editable: HTMLElement): ComposerFacts | null {
  if (editable.matches(NOT_A_DRAFT) || editable.closest(SEARCHES)) return null;
  const named = [editable.getAttribute('name') ?? '', editable.id, editable.getAttribute('type') ?? ''];
  if (named.some((name) => FIELD_NAMES.test(name))) return null;
  if (editable.localName !== 'textarea' && !editable.isContentEditable && editable.localName !== 'body') return null;
  return { mode: 'unknown', foreign: `${QUOTES}, ${SIGNATURES}`, plainQuotes: true, frame: editable };
}

function messagesOf(run: Run): Message[] {
  const entries = entriesOf(run.list, run.elements);
  const writers = writersOf(run.list, entries);
  return oldestFirst(
    entries.flatMap((entry, index) => {
      const author = writers[index];
      return author && author !== 'aside' ? messageOf(entry, author) : [];
    }),
  );
}

function messageOf(entry: Entry, author: Message['author']): Message[] {
  const text = messageText(bodyOf(entry), (element) => entry.beside.has(element));
  return text ? [{ author, name: entry.name, at: entry.at, text }] : [];
}

/** What the user showed is the customer's; what else is in the same list is not. Null where nothing is like it. */
function markedIn(page: Document, run: Run | null, mark: Mark): Message[] | null {
  const entries = run ? entriesOf(run.list, run.elements) : [];
  const theirs = new Set(entries.filter(({ chain }) => marks(mark, chain)));
  if (run && theirs.size > 0) {
    const writers = writersOf(run.list, entries);
    return oldestFirst(
      entries.flatMap((entry, index) =>
        theirs.has(entry) ? messageOf(entry, 'customer') : writers[index] === 'aside' ? [] : messageOf(entry, 'agent'),
      ),
    );
  }
  const alone = markedOn(page, mark).flatMap((element) => entriesOf(element.parentElement ?? element, [element]));
  return alone.length > 0 ? alone.flatMap((entry) => messageOf(entry, 'customer')) : null;
}

/** Some lists show the newest on top. */
function oldestFirst(messages: Message[]): Message[] {
  const times = messages.flatMap(({ at }) => (at ? Date.parse(at) : []));
  const falling = times.length > 1 && times.every((time, index) => index === 0 || time < (times[index - 1] ?? 0));
  return falling ? messages.reverse() : messages;
}

/** What holds the words of a message: within its shadow root or frame, where it has one. */
function bodyOf({ element, chain }: Entry): Element {
  const root = chain[0]?.getRootNode();
  return chain.slice(0, chain.indexOf(element) + 1).findLast((box) => box.getRootNode() === root) ?? element;
}

let last: { page: Document; href: string; messages: Message[] } | null = null;

/** The words of the page, read once for an address: it takes a copy of the whole page. */
function wordsOf(page: Document, href: string): Message[] {
  if (last?.page !== page || last.href !== href) {
    const article = new Readability(page.cloneNode(true) as Document, { charThreshold: 80 }).parse();
    const text = article?.textContent
      ?.replace(/[ \t]+/g, ' ')
      .replace(/\s*\n\s*/g, '\n')
      .trim();
    last = { page, href, messages: text ? [{ author: 'unknown', text }] : [] };
  }
  return last.messages;
}
