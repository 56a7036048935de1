import { bareName, bylineOf, partsOf, stateApart } from './byline';
import { drawnText, wordsIn } from './drawn';
import { eventsAmong } from './events';
import { ANSWERS, boxOfField } from './field-box';
import { hangsOn, isAction } from './hanging-words';
import { CALLED_NAME, type Head, headsOf, LABEL } from './heads';
import { leadOf } from './lead';
import { type LineHead, lineHeadOf, mustComeAgain } from './line-head';
import { messageText } from './message-text';
import { QUOTES } from './quotes';
import type { Run } from './repeated';
import { labelled, wordsOf } from './said-by-name';
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
  'time timestamp date avatar status author sender username nickname badge receipt reactions tooltip quote quoted quotation signature meta'.split(
    ' ',
  ),
);
/** More times and labels than this are on no single message. */
const MOST_SIGNS = 3;
const WHOLE_QUOTE = new Set(['quote', 'quoted', 'quotation', 'signature']);

/** Takes the messages of one list apart together: what begins each of them is a name, what begins one is said in it. */
export function entriesOf(list: Element, elements: readonly Element[]): Entry[] {
  const heads = headsOf(list, elements);
  return withLineHeads(
    elements.map((element, index) => {
      const apart = [...fieldsIn(element), ...elements.filter((other) => other !== element && element.contains(other))];
      return entryOf(list, element, leading(element) ?? heads[index] ?? null, apart);
    }),
  );
}

/** The messages of a run that are of the conversation, without lines of the page's own. */
export function entriesIn({ list, elements, answered }: Run): Entry[] {
  const all = entriesOf(list, elements);
  const events = eventsAmong(all);
  // Read anew: where names stand is told by what people wrote
  const entries = events.includes(true)
    ? entriesOf(
        list,
        elements.filter((_, index) => !events[index]),
      )
    : all;
  return answered ? entries.filter(({ element }) => answered.contains(element)) : entries;
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
  return { ...entry, label, name: entry.name ?? name, written: entry.at ?? time, text: lineHeadOf(text)?.rest ?? text };
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
  let name: string | undefined;
  const times: string[] = [];
  const lead = leadOf(element);
  for (const words of [...(lead ? [lead] : []), ...all]) {
    const text = drawnText(words);
    const long = text.length > LABEL && !head?.beside.has(words);
    if (long || words === head?.body || (drawnText(element) === text && words !== lead)) continue;
    const byline = words === head?.name ? bylineOf(words) : null;
    const said = byline?.said ?? partsOf(bareName(text)).flatMap(stateApart).map(labelled);
    if (byline || isTime(text)) times.push(byline?.time ?? text);
    if (words === head?.name) name = byline ? byline.name : bareName(text);
    const called = namesTo(words, element);
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
  const at = timeOf(element);
  const chain = chainOf(body, list);
  return {
    element,
    chain,
    label: label ?? titleIn(element),
    name: name || nameIn(element.getAttribute('aria-label') ?? ''),
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

function isBeside(words: Element, text: string, called: readonly string[]): boolean {
  return isTime(text) || words.localName === 'time' || called.some((word) => BESIDE.has(word));
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

/** "You: on its way" on the whole of a message. */
function labelIn(name: string): Entry['label'] {
  return labelled(name.split(/[:,]/)[0]?.trim() ?? '');
}

/** "Visitor" on a picture in a message. */
function titleIn(element: Element): Entry['label'] {
  const titles = ['title', 'alt', 'aria-label'].flatMap((name) =>
    [...element.querySelectorAll(`[${name}]`)].map((box) => labelled(box.getAttribute(name) ?? '')),
  );
  const [only = null, ...others] = new Set(titles.filter((title) => title === 'customer' || title === 'agent'));
  return others.length > 0 ? null : only;
}

/** "Ann Bell, 10:42" on the whole of a message. */
function nameIn(label: string): string | undefined {
  const [first = '', ...others] = label.split(/,\s*/);
  return others.some(isTime) && !labelled(first) && first.length <= 40 ? first.trim() || undefined : undefined;
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
