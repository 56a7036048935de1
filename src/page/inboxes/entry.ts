import { bareName, bylineOf, partsOf, recipientIn, stateApart, timeIn } from './byline';
import { drawnNodes, drawnText, wordsIn } from './drawn';
import { eventsAmong } from './events';
import { type Foot, feetOf } from './feet';
import { ANSWERS, boxOfField } from './field-box';
import { hangsOn, isAction } from './hanging-words';
import { CALLED_NAME, type Head, headsOf, LABEL } from './heads';
import { leadOf } from './lead';
import { type LineHead, lineHeadOf, mustComeAgain } from './line-head';
import { messageText } from './message-text';
import { QUOTES } from './quotes';
import { headOfReview } from './rated';
import { labelIn, nameIn, titleIn } from './read-aloud';
import type { Run } from './repeated';
import { labelled, saysPrivate, signsOn, type Writer, wordsOf } from './said-by-name';
import { around } from './through';
import { isTime } from './written-time';

/** One message on a page that no file knows, taken apart. */
export interface Entry {
  element: Element;
  /** From the words outward to the list: what tells who wrote it may be on any of them. */
  chain: Element[];
  /** Who wrote it, as a label in it says. */
  label: 'customer' | 'agent' | 'note' | null;
  name?: string;
  /** Who that is, as programs call the box of the name. */
  named?: Writer;
  /** To whom it went, as it is written on it. */
  to?: string;
  /** ISO 8601. */
  at?: string;
  /** The same, or as it is written beside the message; '' where nothing tells it. */
  written: string;
  /** What in it is not said: name, time, labels. */
  beside: ReadonlySet<Element>;
  /** What is said in it. */
  text: string;
}

const BESIDE = new Set(
  'time timestamp date avatar status author sender username nickname badge receipt reactions tooltip quote quoted quotation signature meta tag tags intent intents channel'.split(
    ' ',
  ),
);
/** More times and labels than this are on no single message. */
const MOST_SIGNS = 3;
/** Which way a message went. */
const ARROW = /^[←-⇿➔-➾⬅-⬇]\uFE0F?$/u;
const WHOLE_QUOTE = new Set(['quote', 'quoted', 'quotation', 'signature']);

/**
 * Takes the messages of one list apart together: what begins each of them is a name, what begins one is said in it.
 * @param answered the one of them that alone is answered
 */
export function entriesOf(list: Element, elements: readonly Element[], answered?: Element): Entry[] {
  const heads = headsOf(list, elements);
  const feet = feetOf(elements);
  return withLineHeads(
    elements.map((element, index) => {
      const apart = [...fieldsIn(element), ...elements.filter((other) => other !== element && element.contains(other))];
      const head = leading(element) ?? heads[index] ?? (answered === element ? headOfReview(element, apart) : null);
      return withFoot(entryOf(list, element, head, apart), feet[index] ?? null);
    }),
  );
}

/** The messages of a run that are of the conversation, without lines of the page's own. */
export function entriesIn({ list, elements, answered }: Run): Entry[] {
  const all = entriesOf(list, elements, answered);
  const events = eventsAmong(all);
  // Read anew: where names stand is told by what people wrote
  const entries = events.includes(true)
    ? entriesOf(
        list,
        elements.filter((_, index) => !events[index]),
        answered,
      )
    : all;
  return answered ? entries.filter(({ element }) => answered.contains(element)) : entries;
}

function withFoot(entry: Entry, foot: Foot | null): Entry {
  if (!foot) return entry;
  const beside = new Set([...entry.beside, foot.element]);
  const label = foot.said.includes('note') ? 'note' : (entry.label ?? foot.said.find((it) => it !== null) ?? null);
  const { element, chain } = entry;
  return {
    ...entry,
    label,
    name: entry.name ?? foot.name,
    written: entry.written || foot.time,
    beside,
    text: textOf(element, chain, beside),
  };
}

/** What stands first in most messages, in the same way, is no part of what they say. */
function withLineHeads(entries: Entry[]): Entry[] {
  const heads = entries.map(({ element, chain }) => lineHeadOf(messageText(bodyOf(element, chain))));
  const of = (shape = '') => heads.filter((head) => head?.shape === shape);
  const shape = heads
    .flatMap((head) => head?.shape ?? [])
    .toSorted((one, other) => of(other).length - of(one).length)[0];
  const alike = of(shape);
  // Of one alone nothing tells a name from words
  if (!shape || alike.length < 2 || 2 * alike.length <= entries.length) return entries;
  const names = alike.flatMap((head) => (head?.said.some(Boolean) ? [] : (head?.name ?? [])));
  if (mustComeAgain(shape) && names.length > 1 && new Set(names).size === names.length) return entries;
  return entries.map((entry, index) => {
    const head = heads[index];
    return head && head.shape === shape ? withHead(entry, head) : entry;
  });
}

function withHead(entry: Entry, { name, said, time, words }: LineHead): Entry {
  const label = said.includes('note') ? 'note' : (said.find((it) => it !== null) ?? entry.label);
  // Without what else is beside the message, but with all of its head, so that it is found again
  const beside = new Set([...entry.beside].filter((part) => !words.includes(drawnText(part))));
  const text = textOf(entry.element, entry.chain, beside);
  return {
    ...entry,
    label,
    name: entry.name ?? name,
    written: entry.written || time,
    text: lineHeadOf(text)?.rest ?? text,
  };
}

/** Where a message is answered in its own box. */
function fieldsIn(message: Element): Element[] {
  return [...message.querySelectorAll(ANSWERS)].map((field) => boxOfField(field, message));
}

/** @param apart boxes in it that are no part of it */
function entryOf(list: Element, element: Element, head: Head | null, apart: readonly Element[]): Entry {
  const beside = new Set(apart);
  const all = [...wordsIn(element)].filter((words) => !apart.some((box) => box.contains(words)));
  let label: Entry['label'] = labelIn(element.getAttribute('aria-label') ?? '');
  let [name, to]: (string | undefined)[] = [];
  const times: string[] = [];
  const lead = leadOf(element);
  for (const words of [...(lead ? [lead] : []), ...all]) {
    const text = drawnText(words);
    const long = text.length > LABEL && !head?.beside.has(words);
    if (long || words === head?.body || (drawnText(element) === text && words !== lead)) continue;
    const byline = words === head?.name ? bylineOf(words) : null;
    const said = byline?.said ?? saidOn(words, head);
    const time = byline?.time ?? timeIn(text);
    if (time) times.push(time);
    to ??= byline?.to;
    if (words === head?.name) name = byline ? byline.name : bareName(text);
    const called = namesTo(words, element);
    if (head?.beside.has(words)) to ??= recipientIn(text)?.whom;
    if (said.some(Boolean)) label = said.includes('note') ? 'note' : (label ?? said.find((it) => it !== null) ?? null);
    else if (!head && called.some((word) => CALLED_NAME.has(word))) name ??= bareName(text);
    else if (words !== head?.name && !head?.beside.has(words) && !isBeside(words, text, called)) continue;
    beside.add(words);
  }
  for (const quoted of element.querySelectorAll('*')) {
    if (wordsOf(quoted.getAttribute('class') ?? '').some((word) => WHOLE_QUOTE.has(word))) beside.add(quoted);
  }
  const said = all.filter((words) => !beside.has(words) && !isAction(drawnText(words)));
  const body = longest(said.filter((words) => !words.closest(QUOTES))) ?? longest(said) ?? element;
  for (const words of all) if (hangsOn(words, body)) beside.add(words);
  for (const words of head ? said : []) {
    const recipient = recipientIn(drawnText(words));
    if (!recipient?.sure || !isBefore(words, body)) continue;
    to ??= recipient.whom;
    beside.add(words);
  }
  const at = timeOf(element);
  const chain = chainOf(body, list);
  return {
    element,
    chain,
    label: label ?? titleIn(element),
    name: name || nameIn(element.getAttribute('aria-label') ?? ''),
    named: head ? calledBy(head.name, element) : undefined,
    to,
    at,
    written: at ?? [...new Set(times)].join(' '),
    beside,
    text: textOf(element, chain, beside),
  };
}

function leading(element: Element): Head | null {
  const name = leadOf(element);
  return name && { name, beside: new Set(), body: null };
}

/** What labels in a box of a message say. */
function saidOn(words: Element, head: Head | null): ReturnType<typeof labelled>[] {
  const parts = [...partsOf(bareName(drawnText(words))).flatMap(stateApart), ...ownWords(words)];
  return head?.beside.has(words) && parts.some(saysPrivate) ? ['note'] : parts.map(labelled);
}

const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !one.contains(other);

/** "staff" on the box of a name, or on one around it in its message. */
function calledBy(name: Element, message: Element): Writer | undefined {
  const boxes = [...around(name)];
  const signs = boxes.slice(0, Math.max(0, boxes.indexOf(message))).flatMap(signsOn);
  const [only, ...others] = new Set(signs.map(({ by }) => by));
  return others.length > 0 ? undefined : only;
}

/** What stands right in a box, between further boxes: "Ann left a note 10:42". */
function ownWords(words: Element): string[] {
  if (words.children.length === 0) return [];
  return drawnNodes(words).flatMap(({ nodeType, nodeValue }) => (nodeType === 3 ? (nodeValue ?? '').trim() : []));
}

function isBeside(words: Element, text: string, called: readonly string[]): boolean {
  return (
    timeIn(text) !== '' || ARROW.test(text) || words.localName === 'time' || called.some((word) => BESIDE.has(word))
  );
}

function textOf(element: Element, chain: readonly Element[], beside: ReadonlySet<Element>): string {
  return messageText(bodyOf(element, chain), (part) => beside.has(part));
}

/** What holds the words of a message: within its shadow root or frame, where it has one. */
function bodyOf(element: Element, chain: readonly Element[]): Element {
  const root = chain[0]?.getRootNode();
  return chain.slice(0, chain.indexOf(element) + 1).findLast((box) => box.getRootNode() === root) ?? element;
}

/** What in a box is a time, or says who wrote it, apart from other words; nothing where there is far too much of it. */
export function signsIn(element: Element): Element[] {
  const all = drawnText(element);
  const signs = [...wordsIn(element)].filter((words) => {
    const text = drawnText(words);
    return text.length <= LABEL && text !== all && partsOf(text).some((part) => isTime(part) || labelled(part));
  });
  return signs.length <= MOST_SIGNS ? signs : [];
}

/** Words of the classes from an element outward, within a message; not of the message itself. */
function namesTo(inner: Element, outer: Element): string[] {
  const names: string[] = [];
  for (const box of around(inner)) {
    // A box with more words in it is called after all of them
    if (box === outer || drawnText(box) !== drawnText(inner)) break;
    names.push(...[...box.classList].flatMap(wordsOf));
  }
  return names;
}

function chainOf(body: Element, list: Element): Element[] {
  const chain: Element[] = [];
  for (const box of around(body)) {
    if (box === list) break;
    chain.push(box);
  }
  return chain;
}

function longest(elements: readonly Element[]): Element | undefined {
  return elements.toSorted((one, other) => drawnText(other).length - drawnText(one).length)[0];
}

function timeOf(element: Element): string | undefined {
  const told = element.querySelector('[datetime]')?.getAttribute('datetime') ?? '';
  const moment = Date.parse(told);
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString();
}
