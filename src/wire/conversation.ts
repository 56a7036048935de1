import type { EarlierMessage, Span } from '@/engine/model';
import type { Conversation, Message } from './messages';

/** What the worker and the panels read off a conversation. */

/**
 * The customer's last message, or last messages in a row, joined by blank lines; '' when they wrote nothing.
 * Where a page can't tell who wrote (`unknown`), the writer counts as the customer.
 */
export function lastWordsOfCustomer(conversation: Conversation): string {
  return lastRun(conversation)
    .map((message) => message.text.trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Since when the customer has been waiting, in ms since the epoch. Null when they have been answered, or the page tells no time. */
export function waitingSince(conversation: Conversation): number | null {
  if (conversation.messages.at(-1)?.author === 'agent') return null;
  const first = lastRun(conversation)[0];
  const moment = first?.at ? Date.parse(first.at) : Number.NaN;
  return Number.isNaN(moment) ? null : moment;
}

/** What was said before the customer's last words, oldest first. */
export function saidBefore(conversation: Conversation): EarlierMessage[] {
  return conversation.messages
    .slice(0, lastRunOf(conversation).start)
    .map(({ author, text }) => ({ author: author === 'agent' ? 'agent' : 'customer', text }));
}

function lastRun(conversation: Conversation): Message[] {
  const { start, end } = lastRunOf(conversation);
  return conversation.messages.slice(start, end);
}

function lastRunOf({ messages }: Conversation): Span {
  const end = messages.findLastIndex((message) => message.author !== 'agent') + 1;
  const start = messages.slice(0, end).findLastIndex((message) => message.author === 'agent') + 1;
  return { start, end };
}
