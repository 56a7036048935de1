import { Readability } from '@mozilla/readability';
import type { Message } from '@/wire/messages';
import type { Inbox } from './inbox';
import { messageText } from './message-text';
import { QUOTES, SIGNATURES } from './quotes';
import { repeatedAbove } from './repeated';

const NOT_A_DRAFT = 'input, [role="searchbox"], [role="combobox"], [role="spinbutton"], [aria-multiline="false"]';
const SEARCHES = '[role="search"], search, header nav';
/** Names that programs give to fields: to, subject, search and the like. */
const FIELD_NAMES = /^_?(to|cc|bcc|from|subject|title|name|q|query|search|e?mail|address|url|tags?|filter)$/i;

/**
 * Any other page. Who is who and whether it is a reply can't be told: the user is asked first, and the conversation is
 * what lies above the composer in repeated boxes, or else the words of the page. Its id is the page's address.
 */
export const generic: Inbox = {
  id: 'generic',
  name: 'Any other page',
  sites: [],
  confidence: 'low',

  recognises: () => true,

  composer(editable) {
    if (editable.matches(NOT_A_DRAFT) || editable.closest(SEARCHES)) return null;
    const named = [editable.getAttribute('name') ?? '', editable.id, editable.getAttribute('type') ?? ''];
    if (named.some((name) => FIELD_NAMES.test(name))) return null;
    if (editable.localName !== 'textarea' && !editable.isContentEditable) return null;
    return { mode: 'unknown', foreign: `${QUOTES}, ${SIGNATURES}`, plainQuotes: true, frame: editable };
  },

  conversation(page, composer) {
    if (!composer) return null;
    const messages = repeatedAbove(composer).flatMap((element): Message[] => {
      const text = messageText(element);
      return text ? [{ author: 'unknown', text }] : [];
    });
    const { href } = page.location;
    return {
      id: href,
      channel: 'message',
      messages: messages.length > 0 ? messages : wordsOf(page, href),
      subject: page.title || undefined,
    };
  },
};

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
