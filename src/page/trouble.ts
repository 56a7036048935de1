import type { Conversation, Trouble } from '@/wire/messages';
import type { Composer } from './composer';
import { readDraft } from './draft/read';
import { doubtOf } from './inboxes/doubt';
import type { Inbox } from './inboxes/inbox';

/** So many messages of one side alone are hardly a conversation. */
const ONE_SIDED = 6;

/** What speaks against what an inbox makes of the page, where a reply is being written; null: nothing does. */
export function troubleOf(
  inbox: Inbox,
  { editable, facts }: Composer,
  conversation: Conversation | null,
  page: Document,
): Trouble | null {
  const doubt = doubtOf(inbox, page, editable, conversation);
  if (doubt) return doubt === 'authors' ? 'authors' : 'composer';
  if (!readable(editable, facts)) return 'draft';
  const messages = conversation?.messages ?? [];
  if (messages.length === 0) return 'conversation';
  const authors = new Set(messages.map(({ author }) => author));
  const oneSided = authors.size === 1 && messages.length >= ONE_SIDED;
  const noneTheirs = authors.has('unknown') && !authors.has('customer');
  return noneTheirs || oneSided ? 'authors' : null;
}

/** Whether what stands in the editor is found there: an editor that draws its words elsewhere shows none. */
function readable(editable: HTMLElement, facts: Composer['facts']): boolean {
  try {
    const { text } = readDraft(editable, facts);
    return (
      text.trim() !== '' ||
      facts.plainQuotes ||
      editable.innerText.trim() === '' ||
      editable.querySelector(facts.foreign || 'blockquote') !== null
    );
  } catch {
    return false;
  }
}
