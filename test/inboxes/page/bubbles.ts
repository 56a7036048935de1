import type { PreparedConversation, PreparedMessage } from '../conversations';
import type { ModelOptions } from '../model';

/** What every messenger may show that misleads a reader of its page. */
export type CommonDecoy = 'quoted' | 'reactions' | 'system' | 'gone' | 'others' | 'caption';
export const COMMON_DECOYS: readonly CommonDecoy[] = ['quoted', 'reactions', 'system', 'gone', 'others', 'caption'];

/** A message as a messenger shows it. */
export interface Bubble {
  message: PreparedMessage;
  /** Its place in the conversation. */
  index: number;
  own: boolean;
  /** Who wrote it, as the page shows the name. */
  name: string;
  /** Whether it begins a run of messages of one person. */
  first: boolean;
  /** The message that it answers to, which the page shows with it. */
  quoted: Pick<Bubble, 'message' | 'own' | 'name'> | null;
  reaction: string | null;
}

/** Oldest first; without the first message where the page has taken it off. */
export function bubblesOf(
  conversation: PreparedConversation,
  options: ModelOptions,
  decoys: ReadonlySet<string>,
): Bubble[] {
  const bubbles: Bubble[] = [];
  for (const [index, message] of conversation.messages.entries()) {
    const own = message.author === 'agent';
    const name = own ? conversation.agent.name : customersOf(conversation, options)[index % 2 ? 1 : 0].name;
    const before = bubbles.at(-1);
    const quotes = decoys.has('quoted') && (index === 1 || index === conversation.messages.length - 1);
    bubbles.push({
      message,
      index,
      own,
      name,
      first: before?.name !== name,
      quoted: (quotes && before) || null,
      reaction: decoys.has('reactions') ? '😡 2' : null,
    });
  }
  const gone = decoys.has('gone') && bubbles.length > 3;
  const left = bubbles.slice(gone ? 1 : 0);
  // What is shown first names its writer
  return left.map((bubble, place) => (place === 0 ? { ...bubble, first: true } : bubble));
}

/** In a group two customers write by turns. */
function customersOf(conversation: PreparedConversation, { conversations, group }: ModelOptions) {
  const other = group && conversations.find(({ id }) => id !== conversation.id);
  return [conversation.customer, (other || conversation).customer] as const;
}

/** What was just written. */
export function ownBubble(text: string, conversation: PreparedConversation): Bubble {
  const message = { author: 'agent' as const, at: '2026-11-22T09:00:00Z', text };
  return { message, index: 99, own: true, name: conversation.agent.name, first: true, quoted: null, reaction: null };
}
