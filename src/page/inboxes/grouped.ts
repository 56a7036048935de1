import { drawnChildren, drawnText, wordsIn } from './drawn';
import { CALLED_ENTRY, ENTRIES, isCalledEntry, speaks } from './entry-like';
import { signsOn, wordsOf } from './said-by-name';
import { isTime } from './written-time';

/** Days and writers often group messages: the messages in them are the entries then. */
export function spread(elements: readonly Element[]): Element[] {
  const inner = elements.map((element) => messagesIn(element));
  const grouped = elements.filter((_, index) => (inner[index]?.length ?? 0) > 1);
  const alike = elements.filter(({ classList }) => classList[0] && classList[0] === grouped[0]?.classList[0]);
  if (grouped.length === 0 || (grouped.length < 2 && alike.length < 2 && elements.length > 1)) return [...elements];
  return elements.flatMap((element, index) => {
    const found = inner[index] ?? [];
    return found.length > 0 ? found : [element];
  });
}

/** @param whole what is opened */
function messagesIn(group: Element, whole = group, depth = 0): Element[] {
  if (group.localName === 'table' && isOneMessage(group as HTMLTableElement)) return [];
  const children = drawnChildren(group).filter((child) => speaks(child));
  const found = children.filter((child) => looksLikeMessage(child) && !isLessThan(child, whole));
  if (found.length > 0 && found.length >= children.length - 1 && (found.length > 1 || depth > 0)) return found;
  if (depth === 3) return [];
  const rest = children.map((child) => messagesIn(child, whole, depth + 1)).filter((messages) => messages.length > 0);
  return rest.length === 1 ? (rest[0] ?? []) : [];
}

/** A table with a row of who and when, and rows of words below it. */
function isOneMessage({ rows }: HTMLTableElement): boolean {
  const [signed, ...others] = [...rows].map((row) => [...wordsIn(row)].some((words) => isTime(drawnText(words))));
  return signed === true && !others.some(Boolean);
}

/** Lines of a list, within what is called a message itself. */
function isLessThan(inner: Element, whole: Element): boolean {
  return isCalledEntry(whole) && !isCalledEntry(inner) && !isBubble(inner);
}

function looksLikeMessage(element: Element): boolean {
  if (element.matches(ENTRIES)) return true;
  const names = wordsOf(element.classList[0] ?? '');
  return (
    CALLED_ENTRY.has(names.at(-1) ?? '') || signsOn(element).length > 0 || isBubble(element) || isRowOfBubble(element)
  );
}

/** A row that holds one bubble and nothing else. */
function isRowOfBubble(element: Element): boolean {
  const [only, ...others] = drawnChildren(element).filter((child) => drawnText(child) !== '');
  return only !== undefined && others.length === 0 && isBubble(only);
}

function isBubble(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && style.borderTopLeftRadius !== '0px' && style.backgroundColor !== 'rgba(0, 0, 0, 0)';
}
