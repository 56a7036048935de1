import type { Mark, MarkSide, MarkStep } from '@/store/mark';
import { shortOf } from '../short';
import { drawnText, wordsIn } from './drawn';
import { type Entry, entriesOf } from './entry';
import { groundOf } from './ground';
import { runAround, runNear } from './repeated';
import { signsOn, wordsOf } from './said-by-name';
import { bySide } from './side';
import { around, within } from './through';
import { fallsInTime } from './written-time';

/** How far outward a message is described. */
const STEPS = 3;
/** A class that a person wrote: machines put digits and capitals into theirs, and name the state of things for a while. */
const BY_HAND = /^[a-z]+(([-_]{1,2}|(?<=[a-z])(?=[A-Z]))[A-Za-z]?[a-z]+)*$/;
const PASSING = /hover|focus|active|selected|new|last|first|unread|visible|animat|open/i;

/**
 * The message that something pointed at is in: an entry of a list, else the box of words itself.
 * @param composer whose conversation it is looked for in first
 */
export function messageAround(target: Element, composer: Element | null = null): Element {
  const chain = [...around(target)];
  for (const run of [composer && runNear(composer), runAround(target)]) {
    const entry = run?.elements.find((element) => chain.includes(element));
    if (entry) return entry;
  }
  let box = target;
  while (box.parentElement && drawnText(box.parentElement) === drawnText(target)) box = box.parentElement;
  return box;
}

/** @param composer whose conversation the message is looked for in first */
export function markOf(message: Element, composer: Element | null = null): Mark {
  const boxes = [...around(message)].slice(0, STEPS);
  const mark: Mark = { steps: boxes.map(stepOf), side: sideOf(message) };
  const runs = [composer && runNear(composer), runAround(message)];
  const run = runs.find((it) => it?.elements.includes(message));
  const entries = run ? entriesOf(run.list, run.elements) : [];
  const entry = entries.find(({ element }) => element === message);
  if (!entry) return mark;
  if (new Set(entries.map(whoseOf)).size > 1) mark.first = whoseOf(entry) === firstOf(entries);
  if (new Set(entries.map(({ chain }) => groundOf(chain))).size > 1) mark.ground = groundOf(entry.chain);
  return { ...mark, itself: itselfOf(entry) };
}

/** Messages that were shown to be the customer's, and what that says of the rest. */
export interface Shown {
  theirs: ReadonlySet<Entry>;
  rest: 'agent' | 'unknown';
}

/**
 * Which messages of one list are like what was pointed at. Where all are built alike: those of the same person, else those
 * on the same ground, else the one itself. Null where nothing is.
 */
export function shownIn(mark: Mark, entries: readonly Entry[]): Shown | null {
  const built = entries.filter(({ chain }) => marks(mark, chain));
  const people = new Set(entries.map(whoseOf));
  const first = firstOf(entries);
  const is = (theirs: readonly Entry[], rest: Shown['rest'] = 'agent') =>
    theirs.length > 0 ? { theirs: new Set(theirs), rest } : null;
  if (built.length < entries.length || (people.size === 1 && first !== '')) return is(built);
  if (mark.first !== undefined && people.size > 1)
    return is(built.filter((entry) => (whoseOf(entry) === first) === mark.first));
  if (mark.ground !== undefined) return is(built.filter(({ chain }) => groundOf(chain) === mark.ground));
  return is(
    built.filter((entry) => itselfOf(entry) === mark.itself),
    'unknown',
  );
}

/** Who wrote the first message of a list. */
function firstOf(entries: readonly Entry[]): string {
  const said = entries.filter(({ label }) => label !== 'note');
  const first = fallsInTime(said.flatMap(({ written }) => written || [])) ? said.at(-1) : said[0];
  return first ? whoseOf(first) : '';
}

const itselfOf = ({ text }: Entry): string => shortOf(text);

/** The name on a message or, where there is none, what stands first on it. */
function whoseOf({ element, name }: Entry): string {
  const [first] = wordsIn(element);
  const [line = ''] = [...(first?.childNodes ?? [])].map((node) => node.textContent?.trim() ?? '').filter(Boolean);
  return name ?? (first && drawnText(first) !== drawnText(element) ? line : '');
}

/** Whether one of the boxes of a message, from its words outward, is what was pointed at. */
function marks(mark: Mark, chain: readonly Element[]): boolean {
  return chain.some((box) => fits(mark, box));
}

/** All on a page that is like what was pointed at: the outermost of those in each other. */
export function markedOn(page: Document, mark: Mark): Element[] {
  const [step] = mark.steps;
  const found = step ? within(page, step.tag).filter((box) => box.checkVisibility() && fits(mark, box)) : [];
  return found.filter((box) => !found.some((other) => other !== box && other.contains(box)));
}

function fits({ steps, side }: Mark, message: Element): boolean {
  const boxes = [...around(message)].slice(0, STEPS);
  const alike = steps.every((step, index) => {
    const box = boxes[index];
    if (!box) return false;
    const { tag, role, names } = stepOf(box);
    return tag === step.tag && role === step.role && step.names.every((name) => names.includes(name));
  });
  return alike && (side === 'any' || sideOf(message) === side);
}

function stepOf(box: Element): MarkStep {
  const classes = [...box.classList].filter((name) => BY_HAND.test(name) && name.length < 40 && !PASSING.test(name));
  const data = [...box.attributes].flatMap(({ name, value }) => {
    if (!name.startsWith('data-') || !BY_HAND.test(name.slice(5))) return [];
    // A value may hold anything; one that says who writes is a word of the program's
    return wordsOf(value).length <= 3 && signsOn(box).length > 0 && isSign(value) ? [`${name}=${value}`] : [name];
  });
  return { tag: box.localName, role: box.getAttribute('role') ?? '', names: [...classes, ...data].sort() };
}

const SIGN = /^(in|out|incoming|outgoing|inbound|outbound|customer|client|visitor|agent|operator|user|true|false|0|1)$/;

const isSign = (value: string): boolean => SIGN.test(value);

function sideOf(message: Element): MarkSide {
  const column = message.parentElement;
  const side = column ? bySide(message, column) : 'unknown';
  return side === 'unknown' ? 'any' : side === 'agent' ? 'right' : 'left';
}
