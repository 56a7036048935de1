import { drawnChildren, drawnText, wordsIn } from './drawn';
import { signsIn } from './entry';
import { isTranscript } from './lead';
import { lineHeadOf } from './line-head';
import { messageText } from './message-text';
import { signsOn, wordsOf } from './said-by-name';
import { isShown } from './shown';
import { around } from './through';
import { isTime } from './written-time';

/** Boxes of the same make that lie one below the other: what looks like a conversation. */
export interface Run {
  list: Element;
  /** As they lie on the page. */
  elements: Element[];
}

interface Valued {
  run: Run;
  worth: number;
}

/** What goes along with a page and is no conversation. */
export const APART =
  'nav, header, footer, aside, dl, select, datalist, menu, [hidden], [aria-hidden="true"], [role="navigation"], [role="toolbar"], ' +
  '[role="tablist"], [role="menu"], [role="menubar"], [role="listbox"], [role="tree"], [role="banner"], [role="complementary"], ' +
  '[role="contentinfo"], [contenteditable]:not([contenteditable="false"])';
const NO_ENTRY =
  'p, dt, br, hr, a, button, option, label, script, style, link, template, form, input, textarea, nav, header, footer, aside, ' +
  'h1, h2, h3, h4, h5, h6, blockquote, [role="separator"], [role="toolbar"], [role="button"], [role="tab"], [role="option"], [contenteditable]';
const HEADS_OF_COLUMNS = 'thead, tr:has(th):not(:has(td)), [role="row"]:has([role="columnheader"])';
const LOGS = 'dl, [role="log"], [role="feed"], [role="grid"], [role="list"], [aria-live="polite"]';
const ENTRIES = 'li, article, tr, [role="listitem"], [role="row"], [role="article"]';
const FIELDS = 'input:not([type="checkbox"]):not([type="hidden"]), textarea, select, [contenteditable="true"]';
const CALLED_LOG = new Set(
  'messages message msgs conversation thread chat history feed timeline log dialog dialogue correspondence'.split(' '),
);
const CALLED_ENTRY = new Set('message msg bubble post reply entry comment mail email'.split(' '));
/** A page may have any number of boxes; the conversation is not at the end of a long search. */
const MOST_BOXES = 4000;
/** What of a long conversation is read. */
const MOST_ENTRIES = 120;

/** The conversation nearest to the composer; null when there is nothing of the kind. */
export function runNear(composer: Element): Run | null {
  let inner = composer;
  for (const box of around(composer)) {
    if (box === composer) continue;
    const beside = drawnChildren(box).filter((child) => child !== inner && !inner.contains(child));
    const best = calledAmong(box, beside) ?? betterOf(signedAmong(box, beside, inner), bestOf(beside, composer));
    if (best) return best;
    inner = box;
  }
  return null;
}

/** Messages that lie beside the composer, without a box of their own, and are called so. */
function calledAmong(list: Element, beside: readonly Element[]): Run | null {
  const run = runIn(list, beside);
  const called = run?.elements.every(
    (element) => beside.includes(element) && (element.matches(ENTRIES) || isCalledEntry(element)),
  );
  return run && called && run.elements.length > 1 && worthOf(run) > 0 ? run : null;
}

/**
 * Boxes beside the composer, each of which bears a time, or who wrote it: cards and panels, whatever they are called.
 * @param inner what of the list the composer is in
 */
function signedAmong(list: Element, beside: readonly Element[], inner: Element): Valued | null {
  const signed = beside.flatMap((box) => {
    const signs = speaks(box) && !isPressed(box) && standsBy(box, inner) ? signsIn(box) : [];
    // "You" on one of them is no sign that the names of others are, but the time stands beside either
    return [...new Set(signs.map((sign) => tagsTo(sign, box)))].map((kind) => ({ box, kind }));
  });
  const boxes = [...Map.groupBy(signed, ({ kind }) => kind).values()]
    .toSorted((one, other) => other.length - one.length)[0]
    ?.map(({ box }) => box);
  if (!boxes) return null;
  // What is about the conversation may look alike, beyond the composer
  const before = boxes.filter((box) => box.compareDocumentPosition(inner) & Node.DOCUMENT_POSITION_FOLLOWING);
  const run = { list, elements: inPlace((before.length > 0 ? before : boxes).slice(-MOST_ENTRIES)) };
  // They bear more signs than what is found within one of them
  return run.elements.length > 1 ? { run, worth: worthOf(run) + 2 } : null;
}

/** How deep in a box something lies, and in what. */
function tagsTo(inner: Element, outer: Element): string {
  const boxes = [...around(inner)];
  return boxes
    .slice(0, boxes.indexOf(outer))
    .map(({ localName }) => localName)
    .join(' ');
}

function betterOf(one: Valued | null, other: Valued | null): Run | null {
  if (!one || one.worth <= 0) return other?.run ?? null;
  return other && other.worth > one.worth ? other.run : one.run;
}

/** The run that an element is in: of a message that was pointed at. */
export function runAround(element: Element): Run | null {
  const chain = [...around(element)];
  const runs = chain.slice(1).flatMap((list, index) => {
    const run = shown(list) ? runIn(list) : null;
    const inner = chain[index] as Element;
    return run?.elements.some((entry) => entry === inner || inner.contains(entry) || entry.contains(inner))
      ? [run]
      : [];
  });
  return (
    runs.map((run) => ({ run, worth: worthOf(run) })).toSorted((one, other) => other.worth - one.worth)[0]?.run ?? null
  );
}

function bestOf(roots: readonly Element[], composer: Element): Valued | null {
  const budget = { left: MOST_BOXES };
  let best: Valued | null = null;
  for (const list of roots.flatMap((root) => [...listsIn(root, budget)])) {
    const run = runIn(list);
    if (!run || !standsBy(list, composer)) continue;
    const worth = worthOf(run);
    if (worth > 0 && worth > (best?.worth ?? 0)) best = { run, worth };
  }
  return best;
}

function* listsIn(root: Element, budget: { left: number }): Iterable<Element> {
  if (budget.left-- <= 0 || isApart(root) || !shown(root)) return;
  yield root;
  for (const child of drawnChildren(root)) yield* listsIn(child, budget);
}

function runIn(list: Element, among: readonly Element[] = drawnChildren(list)): Run | null {
  const children = among.filter((child) => speaks(child));
  const alike =
    [...Map.groupBy(children, makeOf).values()].toSorted((one, other) => other.length - one.length)[0] ?? [];
  const elements = spread(alike).slice(-MOST_ENTRIES);
  if (elements.length > 1 || (elements.length === 1 && isLog(list))) return { list, elements: inPlace(elements) };
  return null;
}

/** Same tag and role. Classes tell own messages from others, groups and variants: they may all be of one run. */
function makeOf(element: Element): string {
  return `${element.localName} ${element.getAttribute('role') ?? ''}`;
}

/** Days and writers often group messages: the messages in them are the entries then. */
function spread(elements: readonly Element[]): Element[] {
  const inner = elements.map(messagesIn);
  const grouped = elements.filter((_, index) => (inner[index]?.length ?? 0) > 1);
  const alike = elements.filter(({ classList }) => classList[0] && classList[0] === grouped[0]?.classList[0]);
  if (grouped.length === 0 || (grouped.length < 2 && alike.length < 2 && elements.length > 1)) return [...elements];
  return elements.flatMap((element, index) => {
    const found = inner[index] ?? [];
    return found.length > 0 ? found : [element];
  });
}

function messagesIn(group: Element, depth = 0): Element[] {
  if (group.localName === 'table' && isOneMessage(group as HTMLTableElement)) return [];
  const children = drawnChildren(group).filter((child) => speaks(child));
  const found = children.filter(looksLikeMessage);
  if (found.length > 0 && found.length >= children.length - 1 && (found.length > 1 || depth > 0)) return found;
  if (depth === 3) return [];
  const rest = children.map((child) => messagesIn(child, depth + 1)).filter((messages) => messages.length > 0);
  return rest.length === 1 ? (rest[0] ?? []) : [];
}

/** A table with a row of who and when, and rows of words below it. */
function isOneMessage({ rows }: HTMLTableElement): boolean {
  const [signed, ...others] = [...rows].map((row) => [...wordsIn(row)].some((words) => isTime(drawnText(words))));
  return signed === true && !others.some(Boolean);
}

function looksLikeMessage(element: Element): boolean {
  if (element.matches(ENTRIES)) return true;
  const names = wordsOf(element.classList[0] ?? '');
  return CALLED_ENTRY.has(names.at(-1) ?? '') || signsOn(element).length > 0 || isBubble(element);
}

function isBubble(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && style.borderTopLeftRadius !== '0px' && style.backgroundColor !== 'rgba(0, 0, 0, 0)';
}

function speaks(element: Element): boolean {
  const mayBeEntry = !element.matches(`${NO_ENTRY}, ${HEADS_OF_COLUMNS}`) || isParagraphWithHead(element);
  return mayBeEntry && !isApart(element) && shown(element) && drawnText(element) !== '';
}

function isApart(element: Element): boolean {
  return element.matches(APART) && !isTranscript(element);
}

/** Paragraphs are what messages consist of, unless who wrote it and when stands first in one. */
function isParagraphWithHead(element: Element): boolean {
  return element.matches('p:has(br)') && lineHeadOf(messageText(element)) !== null;
}

/** How much a run looks like a conversation; not at all when it is 0 or less. */
function worthOf({ list, elements }: Run): number {
  if (elements.filter(isPressed).length * 2 > elements.length) return 0;
  if (elements.some((element) => element.querySelector(FIELDS))) return 0;
  const texts = elements.map(drawnText);
  if (texts.every((text) => text.length < 25 && isTime(text))) return 0;
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
  // Head and body of one message
  if (own && told === 0 && makes.size === elements.length && !makes.has('')) worth -= 2;
  // Several that are laid out side by side are columns, not messages
  if (besideEachOther(elements)) worth -= 6;
  return worth;
}

function isCalledEntry(element: Element): boolean {
  return wordsOf(element.classList[0] ?? '').some((word) => CALLED_ENTRY.has(word));
}

function isLog(list: Element): boolean {
  return list.matches(LOGS) || wordsOf(`${list.classList[0] ?? ''} ${list.id}`).some((word) => CALLED_LOG.has(word));
}

/** Lists of conversations, of answers to choose from: each entry is pressed as a whole. */
function isPressed(element: Element): boolean {
  const chosen = element.matches('[role="option"], [aria-selected], [aria-current], [draggable="true"]');
  const words = drawnText(element).length;
  const inLinks = [...element.querySelectorAll('a[href], button, [role="button"], [role="link"]')]
    .map((link) => drawnText(link).length)
    .reduce((sum, length) => sum + length, 0);
  const view = element.ownerDocument.defaultView;
  return chosen || 2 * inLinks > words || view?.getComputedStyle(element).cursor === 'pointer';
}

function besideEachOther(elements: readonly Element[]): boolean {
  const boxes = elements.map((element) => element.getBoundingClientRect()).filter(({ height }) => height > 0);
  const pairs = boxes.slice(1).filter((box, index) => {
    const before = boxes[index];
    return (
      before &&
      box.top < before.bottom - 1 &&
      before.top < box.bottom - 1 &&
      (box.left >= before.right - 1 || before.left >= box.right - 1)
    );
  });
  return pairs.length > 0 && pairs.length * 2 >= boxes.length - 1;
}

/** A conversation shares its column with the composer; beside it stand lists of others, and what is known of a customer. */
function standsBy(list: Element, composer: Element): boolean {
  const [one, other] = [onScreen(list), onScreen(composer)];
  if (one.width === 0 || other.width === 0) return true;
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return shared > Math.min(one.width, other.width) / 2;
}

/** The box of an element as seen from the topmost document. */
function onScreen(element: Element): { left: number; right: number; width: number } {
  const { left, right, width } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return { left, right, width };
  const offset = onScreen(frame).left;
  return { left: left + offset, right: right + offset, width };
}

/** Virtual lists and reversed columns put messages elsewhere than they stand in the page. */
function inPlace(elements: readonly Element[]): Element[] {
  if (new Set(elements.map(({ ownerDocument }) => ownerDocument)).size > 1) return [...elements];
  const tops = new Map(elements.map((element) => [element, element.getBoundingClientRect().top]));
  return elements.toSorted((one, other) => (tops.get(one) ?? 0) - (tops.get(other) ?? 0));
}

function shown(element: Element): boolean {
  return element.localName === 'body' || isShown(element);
}
