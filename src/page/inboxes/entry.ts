import { drawnText, wordsIn } from './drawn';
import { labelled, wordsOf } from './said-by-name';
import { around } from './through';

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
  /** What in it is not said: name, time, labels. */
  beside: ReadonlySet<Element>;
}

const NAME = new Set(['name', 'author', 'sender', 'username', 'nick', 'nickname', 'from']);
const BESIDE = new Set(
  'time timestamp date avatar status author sender username nickname badge receipt reactions tooltip quote quoted quotation signature meta'.split(
    ' ',
  ),
);
/** Longer than this, in characters, is no label whatever it is called. */
const LABEL = 60;
const WHOLE_QUOTE = new Set(['quote', 'quoted', 'quotation', 'signature']);
const CLOCK = /\d{1,2}[:.]\d{2}/;
const DATE_WORDS =
  /^(\d+|[ap]\.?m\.?|at|ago|в|о|г|р|назад|тому|just|now|today|yesterday|сегодня|вчера|сьогодні|вчора|только|что|щойно|(h|hrs?|hours?|min|mins|minutes?|days?|d|m|ч|час(а|ов)?|мин|минут[аы]?|дн(я|ей)|день|год(ин)?[аиу]?|хв(илин)?[аиу]?|дні(в)?)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|пн|вт|ср|чт|пт|сб|вс|нд)\p{L}{0,8}$/iu;

/** Whether words are a time of day or a date and nothing else. */
export function isTime(text: string): boolean {
  const parts = text.split(/[^\p{L}\d]+/u).filter(Boolean);
  return (
    /\d|today|yesterday|now|сегодня|вчера|сьогодні|вчора|щойно/iu.test(text) &&
    parts.every((part) => DATE_WORDS.test(part)) &&
    (CLOCK.test(text) || parts.length > 1 || parts.every((part) => /\p{L}/u.test(part)))
  );
}

/** Takes the messages of one list apart together: what begins each of them is a name, what begins one is said in it. */
export function entriesOf(list: Element, elements: readonly Element[]): Entry[] {
  const heads = elements.map(headOf);
  const paths = heads.map((head, index) => head && pathTo(head, elements[index] as Element));
  return elements.map((element, index) => {
    const path = paths[index];
    const again = path ? paths.filter((other) => other === path).length : 0;
    return entryOf(list, element, again > 1 && 2 * again >= elements.length ? (heads[index] ?? null) : null);
  });
}

function entryOf(list: Element, element: Element, head: Element | null): Entry {
  const beside = new Set<Element>();
  let label: Entry['label'] = labelIn(element.getAttribute('aria-label') ?? '');
  let named: Element | null = null;
  for (const words of wordsIn(element)) {
    const text = drawnText(words);
    if (text.length > LABEL || drawnText(element) === text) continue;
    const said = text.split(/\s*[·•|,–—]\s*/).map(labelled);
    const called = namesTo(words, element);
    if (said.some(Boolean)) label = said.includes('note') ? 'note' : (label ?? said.find((it) => it !== null) ?? null);
    else if (words === head || called.some((word) => NAME.has(word))) named ??= words;
    else if (!isTime(text) && words.localName !== 'time' && !called.some((word) => BESIDE.has(word))) continue;
    beside.add(words);
  }
  for (const quoted of element.querySelectorAll('*')) {
    if (wordsOf(quoted.getAttribute('class') ?? '').some((word) => WHOLE_QUOTE.has(word))) beside.add(quoted);
  }
  const body = longest([...wordsIn(element)].filter((words) => !beside.has(words))) ?? element;
  return {
    element,
    chain: chainOf(body, list),
    label,
    name: (named && drawnText(named)) || nameIn(element.getAttribute('aria-label') ?? ''),
    at: timeOf(element),
    beside,
  };
}

/** "You: on its way" on the whole of a message. */
function labelIn(name: string): Entry['label'] {
  return labelled(name.split(/[:,]/)[0]?.trim() ?? '');
}

/** "Ann Bell, 10:42" on the whole of a message. */
function nameIn(label: string): string | undefined {
  const [first = '', ...others] = label.split(/,\s*/);
  return others.some(isTime) && !labelled(first) && first.length <= 40 ? first.trim() || undefined : undefined;
}

/** What stands first in a message, where it may be a name: a few words of its own kind, before others. */
function headOf(element: Element): Element | null {
  const words = [...wordsIn(element)].filter((it) => !isTime(drawnText(it)));
  const [first, ...others] = words;
  if (!first || others.length === 0 || first.localName === 'p') return null;
  const text = drawnText(first);
  const looks = text.length <= 40 && text.split(' ').length <= 4 && /\p{L}$|\p{L}\.$/u.test(text);
  const kind = pathTo(first, element);
  return looks && !others.some((other) => pathTo(other, element) === kind) ? first : null;
}

function pathTo(inner: Element, outer: Element): string {
  const steps: string[] = [];
  for (const box of around(inner)) {
    if (box === outer) break;
    steps.push(`${box.localName}.${box.classList[0] ?? ''}`);
  }
  return steps.join(' ');
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
