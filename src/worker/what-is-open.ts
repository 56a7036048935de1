import { lastWordsOfCustomer } from '@/wire/conversation';
import type { Assessment, Conversation, PageState, TabState } from '@/wire/messages';
import type { Frame } from '@/wire/transport';

type Place = Pick<Frame, 'frameId' | 'origin' | 'since'>;

/**
 * What a tab holds after one of its frames told what it shows. Frames that have nothing to show stay silent
 * beside one that has; a page that shows only a quote of the conversation that was open before gets the whole of it back.
 *
 * @param assess keeps what it has judged itself, and judges anew when the packs have changed
 */
export function afterShow(
  kept: TabState | null,
  page: PageState,
  from: Place,
  assess: (customer: string) => Assessment | null,
): TabState {
  if (kept && hasNothing(page) && !speaksForTab(kept, from)) return kept;
  const earlier = kept && kept.origin === from.origin ? kept.earlier : null;
  const conversation = wholeConversation(page, from, earlier);
  const customer = conversation ? lastWordsOfCustomer(conversation) : '';
  const sameDraft =
    kept !== null && page.composer === 'reply' && isSamePlace(kept, from) && kept.conversation?.id === conversation?.id;
  return {
    ...page,
    conversation,
    // no trouble where it was read a page before
    trouble: page.trouble === 'conversation' && conversation !== page.conversation ? undefined : page.trouble,
    earlier:
      conversation && customer && conversation === page.conversation ? { conversation, since: from.since } : earlier,
    origin: from.origin,
    frameId: from.frameId,
    since: from.since,
    customer,
    assessment: customer ? assess(customer) : null,
    draft: sameDraft ? kept.draft : '',
    findings: sameDraft ? kept.findings : [],
    stages: sameDraft ? kept.stages : [],
    promises: sameDraft ? kept.promises : [],
  };
}

const hasNothing = (page: PageState) => !page.conversation && page.composer === null;
const isSamePlace = (kept: TabState, from: Place) => kept.frameId === from.frameId && kept.since === from.since;

/** A frame speaks for its tab when it showed last, or when its document is younger: the older one may be gone. */
const speaksForTab = (kept: TabState, from: Place) => kept.frameId === from.frameId || from.since > kept.since;

/**
 * Many webmails replace the page when Reply is pressed, and the original is then only in the quote, or
 * nowhere but in the subject: the conversation that was open before stands in for it where it is the same one.
 */
function wholeConversation(page: PageState, from: Place, earlier: TabState['earlier']): Conversation | null {
  const { conversation, composer } = page;
  if (!conversation || composer === null || !earlier) return conversation;
  // A page that shows both knows better than we remember
  const isSamePage = earlier.since === from.since && earlier.conversation.id === conversation.id;
  if (isSamePage && conversation.messages.length > 0) return conversation;
  // A quote is one message: this is a conversation itself, and if it is the same one it may have gone on
  if (conversation.messages.length > 1) return conversation;
  if (!isSameConversation(conversation, earlier.conversation)) return conversation;
  const { messages, customerName, agentName } = earlier.conversation;
  return {
    ...conversation,
    messages,
    customerName: customerName ?? conversation.customerName,
    agentName: conversation.agentName ?? agentName,
  };
}

/** Shorter quotes than this say too little to be told from another customer's "ok". */
const TELLING_LENGTH = 20;

function isSameConversation(now: Conversation, earlier: Conversation): boolean {
  if (now.customerName && earlier.customerName && !isSameName(now.customerName, earlier.customerName)) return false;
  const quoted = letters(lastWordsOfCustomer(now));
  const whole = letters(lastWordsOfCustomer(earlier));
  // An agent who deletes the quote still answers it
  const called = now.id === earlier.id || (subjectOf(now) !== '' && subjectOf(now) === subjectOf(earlier));
  if (!quoted || (called && quoted === whole)) return called;
  const [shorter, longer] = quoted.length < whole.length ? [quoted, whole] : [whole, quoted];
  return shorter.length >= TELLING_LENGTH && longer.includes(shorter);
}

/** "Ann Reed" may be "Ann" on another page. */
function isSameName(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [letters(one), letters(other)].toSorted((a, b) => a.length - b.length);
  return longer.startsWith(shorter);
}

/** Quoting rewraps lines and adds marks; letters and digits stay. */
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Without "Re:", "Fwd:", «Отв:», «На:» and their like, which a reply adds. */
const subjectOf = ({ subject = '' }: Conversation) =>
  subject
    .replace(/^(\s*\p{L}{1,4}(\[\d+\])?:)+/u, '')
    .trim()
    .toLowerCase();
