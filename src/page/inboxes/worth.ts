import { bylineOf } from './byline';
import { drawnChildren, drawnText, wordsIn } from './drawn';
import { ENTRIES, isCalledEntry } from './entry-like';
import { FIELDS } from './field-box';
import { IS_KEY } from './heads';
import { besideEachOther } from './placed';
import type { Run } from './repeated';
import { signsOn, wordsOf } from './said-by-name';
import { isTime } from './written-time';

const LOGS = 'dl, [role="log"], [role="feed"], [role="grid"], [role="list"], [aria-live="polite"]';
const CALLED_LOG = new Set(
  'messages message msgs conversation thread chat history feed timeline log dialog dialogue correspondence'.split(' '),
);

/** Shorter than this, in characters, may be a name. */
const SHORT = 25;

/** How much a run looks like a conversation; not at all when it is 0 or less. */
export function worthOf({ list, elements }: Run): number {
  if (elements.filter(isPressed).length * 2 > elements.length) return 0;
  if (elements.some((element) => element.querySelector(FIELDS))) return 0;
  if (isHeadOfMail(elements)) return 0;
  const texts = elements.map(drawnText);
  // Names and times of one message
  if (!isLog(list) && texts.every((text) => text.length < SHORT) && texts.some(isTime)) return 0;
  const signs = elements.map((element) => [element, ...drawnChildren(element)].flatMap(signsOn));
  const told = new Set(signs.flat().map(({ by }) => by)).size;
  const timed = elements.filter((element) => [...wordsIn(element)].some((words) => isTime(drawnText(words)))).length;
  const makes = new Set(elements.map((element) => element.classList[0] ?? ''));
  const own = elements.every((element) => element.parentElement === list);
  // One message is taken for a conversation where nothing else is
  let worth = elements.length > 2 ? 1 : elements.length === 2 ? 0.5 : -2;
  if (told > 0) worth += told === 2 ? 3 : 1.5;
  if (timed * 2 > elements.length) worth += 2;
  if (makes.size === 1 && !makes.has('')) worth += 1;
  if (elements.every((element) => element.matches(ENTRIES)) || elements.some(isCalledEntry)) worth += 2;
  if (isLog(list)) worth += 2;
  if (!own) worth += 0.5;
  // Head, body and foot of one message
  if (own && makes.size === elements.length && isOneOfSeveral(list)) worth -= 6;
  else if (own && told === 0 && makes.size === elements.length && !makes.has('')) worth -= 2;
  if (elements.length === 2 && elements[0] && bylineOf(elements[0])) worth -= 2;
  // Several that are laid out side by side are columns, not messages
  if (besideEachOther(elements)) worth -= 6;
  return worth;
}

/** "From:", "Date:", "Subject:" in rows. */
function isHeadOfMail(elements: readonly Element[]): boolean {
  const keys = elements
    .map((element) => drawnText([...wordsIn(element)][0] ?? element))
    .filter((key) => IS_KEY.test(key));
  return new Set(keys).size > 1 && 2 * keys.length > elements.length;
}

const firstOf = ({ firstElementChild: first }: Element): string => `${first?.localName} ${first?.className}`;

/** Whether boxes of the same make stand by it, which begin as it does. */
function isOneOfSeveral(list: Element): boolean {
  const [called] = list.classList;
  const near = list.parentElement?.parentElement;
  if (!called || !near) return false;
  const alike = [...near.querySelectorAll(`${list.localName}.${CSS.escape(called)}`)];
  return alike.some((other) => other !== list && other.children.length > 1 && firstOf(other) === firstOf(list));
}

export function isLog(list: Element): boolean {
  return list.matches(LOGS) || wordsOf(`${list.classList[0] ?? ''} ${list.id}`).some((word) => CALLED_LOG.has(word));
}

/** Lists of conversations, of answers to choose from: each entry is pressed as a whole. */
export function isPressed(element: Element): boolean {
  const chosen = element.matches('[role="option"], [aria-selected], [aria-current], [draggable="true"]');
  const words = drawnText(element).length;
  const inLinks = [...element.querySelectorAll('a[href], button, [role="button"], [role="link"]')]
    .map((link) => drawnText(link).length)
    .reduce((sum, length) => sum + length, 0);
  const view = element.ownerDocument.defaultView;
  return chosen || 2 * inLinks > words || view?.getComputedStyle(element).cursor === 'pointer';
}
