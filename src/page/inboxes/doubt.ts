import type { Inbox } from './inbox';
import { waysTo } from './two-ways';

/**
 * A sign that a page has changed since its facts were collected: `editor` stands where the composer stands and lacks
 * its marks; `place`: it has the marks and stands elsewhere; `authors`: there are messages, and of none is known who
 * wrote it.
 */
export type Doubt = 'editor' | 'place' | 'authors';

/** What speaks against what an inbox says of this composer; null: nothing does. */
export function doubtOf(
  inbox: Inbox,
  page: Document,
  composer: HTMLElement,
  conversation = inbox.conversation(page, composer),
): Doubt | null {
  if (!inbox.composer(composer)) return null;
  const ways = inbox.ways && waysTo(composer, inbox.ways);
  if (ways && !ways.editor) return 'editor';
  if (ways && !ways.place) return 'place';
  const authors = conversation?.messages.map(({ author }) => author) ?? [];
  const unknown = authors.length > 0 && authors.every((author) => author === 'unknown');
  return unknown && inbox.confidence !== 'low' ? 'authors' : null;
}
