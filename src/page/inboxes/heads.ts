import { HEAD_KEY, RECIPIENT, SUBJECT_KEY } from '../label-words';
import { bareName, bylineOf, isAddress, isBadge, isInitials, looksLikeName, timeIn } from './byline';
import { drawnNodes, drawnText, wordsIn } from './drawn';
import { isAction } from './hanging-words';
import { headingsOver } from './headings';
import { labelled, wordsOf } from './said-by-name';
import { around } from './through';
import { isTime } from './written-time';

/** What stands over or before the words of a message. */
export interface Head {
  /** The words that name who wrote it. */
  name: Element;
  /** Words that keep to the name: initials, badges, addresses. */
  beside: ReadonlySet<Element>;
  /** Where the words of the message begin, or most of them stand; they may read as a time: "Today." */
  body: Element | null;
}

/** A box with words of its own in a message. */
interface Words {
  element: Element;
  text: string;
  /** Where in its message it stands, by tags and classes, and by tags alone. */
  place: string;
  tags: string;
}

/** Words that may be the name of who wrote a message. */
interface Candidate extends Words {
  name: string;
  byline: boolean;
  /** Whether other words of the message stand in boxes of the same kind. */
  shared: boolean;
}

/** Longer than this, in characters, is no label whatever it is called. */
export const LABEL = 60;
/** Nor is this much between a name and a time. */
const JOINT = 20;
/** What a name must be worth on a single message, where nothing shows that it stands there on others. */
const SURE = 3;
/** Names that programs give to the box of a name. */
export const CALLED_NAME = new Set(['name', 'author', 'sender', 'username', 'nick', 'nickname', 'from']);
const CALLED_OTHER = new Set('avatar initials badge status label tag receipt subject title icon'.split(' '));
/** "From:" in a box of its own. */
export const IS_KEY = /* @__PURE__ */ new RegExp(`^(${HEAD_KEY}|${RECIPIENT}|${SUBJECT_KEY})\\s*:?$`, 'iu');
const TWO_NAMES = /^\p{Lu}[\p{L}'’.-]*( \p{Lu}[\p{L}'’.-]*)+$/u;

/** Where the names stand in the messages of one list: in the same place of most of them. Null where there is none. */
export function headsOf(list: Element, elements: readonly Element[]): (Head | null)[] {
  const messages = elements.map(wordsOfMessage);
  const found = messages.map((all, index) => candidatesIn(elements[index] as Element, all));
  const headings = headingsOver(list).join(' ').toLowerCase();
  const worth = new Map(
    [...Map.groupBy(found.flat(), ({ place }) => place)].map(([place, them]) => [place, worthOf(them, headings)]),
  );
  const times = Map.groupBy(
    found.flatMap((candidates) => [...new Set(candidates.map(({ tags }) => tags))]),
    (tags) => tags,
  );
  const names = found.map((candidates) => {
    const likely = candidates.filter(({ tags, place }) => {
      const often = times.get(tags)?.length ?? 0;
      const least = elements.length === 1 ? SURE : 0;
      return 2 * often >= elements.length && (often > 1 || least > 0) && (worth.get(place) ?? 0) >= least;
    });
    return likely.toSorted((one, other) => (worth.get(other.place) ?? 0) - (worth.get(one.place) ?? 0))[0] ?? null;
  });
  const bodies = bodiesOf(messages, names);
  return elements.map((element, index) => {
    const name = names[index]?.element;
    const body = bodies[index] ?? null;
    return name ? { name, beside: besideOf(element, messages[index] ?? [], name, body), body } : null;
  });
}

function wordsOfMessage(message: Element): Words[] {
  return [...wordsIn(message)].map((element) => ({ element, text: drawnText(element), ...wayTo(element, message) }));
}

/** What speaks for a place in the messages being that of names, and what against it. */
function worthOf(candidates: readonly Candidate[], headings: string): number {
  const texts = candidates.map(({ name }) => name).filter(Boolean);
  const different = new Set(texts).size;
  const called = candidates.flatMap(({ element }) => [...element.classList].flatMap(wordsOf));
  const evidence: [boolean, number][] = [
    [called.some((word) => CALLED_NAME.has(word)), 4],
    [called.some((word) => CALLED_OTHER.has(word)), -3],
    [texts.some((text) => !isInitials(text) && headings.includes(text.toLowerCase())), 3],
    [candidates.some(({ byline, name }) => byline && name !== ''), 2],
    [candidates.every(({ element }) => standsByTime(element)), 2],
    [texts.some(isAddress), 2],
    [candidates.some(({ shared }) => shared), -3],
    [different > 1, 1],
    [different > 1 && different < texts.length, 1],
    [texts.some((text) => TWO_NAMES.test(text)), 1],
    [texts.length > 0 && texts.every(isInitials), -2],
  ];
  return evidence.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
}

function candidatesIn(message: Element, words: readonly Words[]): Candidate[] {
  const whole = drawnText(message);
  const all = words.filter(
    ({ text }) =>
      text !== whole &&
      /[\p{L}\d]/u.test(text) &&
      !timeIn(text) &&
      !isAction(text) &&
      !isBadge(text) &&
      !IS_KEY.test(text),
  );
  return all.flatMap((it, index): Candidate[] => {
    const { element, text, place } = it;
    if (text.length > LABEL) return [];
    const byline = bylineOf(element);
    if (!byline && !mayBeName(element, text)) return [];
    // What is said may be in several boxes of one kind
    const shared = !byline && all.some((other) => other !== it && other.place === place);
    if (shared && index > 0) return [];
    const saysMore =
      all.slice(index + 1).some((other) => !element.contains(other.element)) || goesOnBehind(words, element);
    return saysMore
      ? [{ ...it, name: byline ? (byline.name ?? '') : bareName(text), byline: byline !== null, shared }]
      : [];
  });
}

function standsByTime({ parentElement, children }: Element): boolean {
  return children.length === 0 && [...(parentElement?.children ?? [])].some((beside) => timeIn(drawnText(beside)));
}

/** Whether words of a message that are in no box of their own come after others. */
function goesOnBehind(words: readonly Words[], others: Element): boolean {
  const outer = words.filter(({ element }) => element !== others && element.contains(others));
  return outer.some(({ element }) =>
    drawnNodes(element).some(
      (node) =>
        node.nodeType === 3 &&
        node.nodeValue?.trim() &&
        others.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
    ),
  );
}

function mayBeName({ localName }: Element, text: string): boolean {
  return localName !== 'p' && (looksLikeName(bareName(text)) || isAddress(text));
}

const isLabel = (text: string): boolean => isTime(text) || labelled(text) !== null;

/** What each message says, as far as one box holds it: where most of the words stand in all of them. */
function bodiesOf(messages: readonly Words[][], names: readonly (Candidate | null)[]): (Element | null)[] {
  const behind = messages.map((words, index) => {
    const name = names[index]?.element;
    const from = words.findIndex(({ element }) => element === name);
    return words.filter(({ element, text }, at) => {
      const isRest = name && element.contains(name) && bareName(text) !== drawnText(name);
      const after = at > from || isRest;
      return after && !name?.contains(element) && !isAction(text);
    });
  });
  const lengths = new Map<string, number>();
  for (const { place, text, element } of behind.flat()) {
    if (!isLabel(text)) lengths.set(place, (lengths.get(place) ?? 0) + ownLength(element));
  }
  return behind.map((all) => {
    const most = Math.max(0, ...all.map(({ place }) => lengths.get(place) ?? 0));
    const there = all.filter(({ place }) => most > 0 && lengths.get(place) === most);
    const said = there.filter(({ text }) => !isLabel(text));
    const [longest] = said.toSorted((one, other) => ownLength(other.element) - ownLength(one.element));
    return (longest ?? there.at(-1))?.element ?? null;
  });
}

/** In characters, without what stands in further boxes. */
function ownLength(words: Element): number {
  return drawnNodes(words).reduce(
    (sum, node) => sum + (node.nodeType === 3 ? (node.nodeValue ?? '').trim().length : 0),
    0,
  );
}

/** Short words before the name, and those that share a box with it in which nothing is said. */
function besideOf(message: Element, words: readonly Words[], name: Element, body: Element | null): Set<Element> {
  const outward = [...around(name)];
  const end = outward.findIndex((outer) => outer === message || (body && holds(outer, body)));
  const box = outward[end - 1] ?? name;
  const from = words.findIndex(({ element }) => element === name);
  const beside = words.filter(({ element, text }, at) => {
    const before = at < from && !outward.includes(element);
    // "Ann Bell posted on 12 November", and the subject: long, but little of it is in no box of its own
    const short = text.length <= LABEL || (body !== null && element.contains(name) && ownLength(element) <= JOINT);
    return element !== name && short && (before || holds(box, element));
  });
  return new Set(beside.map(({ element }) => element));
}

const holds = (outer: Element, inner: Element): boolean => outer.contains(inner) || [...around(inner)].includes(outer);

/** The way from a box in a message to the message; cells of a table by their number. */
function wayTo(inner: Element, outer: Element): { place: string; tags: string } {
  let [place, tags] = ['', ''];
  for (const box of around(inner)) {
    if (box === outer) break;
    const tag = `${box.localName}${box.matches('td, th') ? (box as HTMLTableCellElement).cellIndex : ''}`;
    tags += ` ${tag}`;
    place += ` ${tag}.${box.classList[0] ?? ''}`;
  }
  return { place, tags };
}
