import type { Message } from '@/wire/messages';
import { messageText } from './message-text';
import { shows } from './pane';
import { within } from './through';

/** How a page shows what was said, where selectors tell it. */
export interface Log {
  /** One entry. Of several selectors the first that the page has. */
  entries: readonly string[];
  /** What an entry says; an entry that holds none says nothing: it is folded, or an event. */
  bodies: readonly string[] | ((entry: Element) => Element[]);
  /** Within a body, what is not said in it. */
  leftOut?: string;
  /** Within a body, what only this page marks as quoted. */
  quotes?: string;
  /** Null for what did not pass between customer and team: a note, an event, a draft. */
  author(entry: Element, body: Element): Message['author'] | null;
  /** Within an entry, its writer's name. Of several selectors the first that says anything. */
  names?: readonly string[];
  /** Grows with time: tells an order with the newest on top. */
  number?(entry: Element): number;
}

/** What was said, oldest first; entries that do not show are of another conversation. */
export function readLog(root: ParentNode, log: Log): Message[] {
  const entries = firstThatMatches(root, log.entries).filter(shows);
  return inOrder(entries, log.number).flatMap((entry) => {
    const bodies = typeof log.bodies === 'function' ? log.bodies(entry) : firstThatMatches(entry, log.bodies);
    return bodies.flatMap((body): Message[] => {
      const author = log.author(entry, body);
      const text = author ? messageText(body, log.leftOut, log.quotes) : '';
      return author && text ? [{ author, name: writerOf(entry, log), text }] : [];
    });
  });
}

/** The newest name of one side. */
export function nameOf(messages: readonly Message[], author: Message['author']): string | undefined {
  return messages.findLast((message) => message.author === author && message.name)?.name;
}

function writerOf(entry: Element, { names = [] }: Log): string | undefined {
  const texts = names.flatMap((selector) => within(entry, selector).map(({ textContent }) => textContent?.trim()));
  return texts.find(Boolean);
}

/** All of the first selector that finds any: the outermost of those that lie in each other, none that is written in. */
function firstThatMatches(root: ParentNode, selectors: readonly string[]): HTMLElement[] {
  for (const selector of selectors) {
    const found = within(root, selector).filter((element) => !element.isContentEditable);
    if (found.length > 0) return outermost(found);
  }
  return [];
}

/** In the order of the page, what holds others comes before them. */
function outermost(found: readonly HTMLElement[]): HTMLElement[] {
  const kept: HTMLElement[] = [];
  for (const element of found) if (!kept.at(-1)?.contains(element)) kept.push(element);
  return kept;
}

/** What has no number opened the conversation. */
function inOrder(entries: HTMLElement[], number: Log['number']): HTMLElement[] {
  if (!number) return entries;
  const numbers = entries.map(number).filter(Number.isFinite);
  const falling = numbers.every((one, index) => index === 0 || one < (numbers[index - 1] ?? 0));
  return falling ? entries.sort((one, other) => (number(one) || 0) - (number(other) || 0)) : entries;
}
