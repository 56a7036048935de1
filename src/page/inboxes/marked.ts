import type { Mark, MarkSide, MarkStep } from '@/store/mark';
import { shortOf } from '../short';
import { drawnText } from './drawn';
import { type Entry, entriesIn } from './entry';
import { runAround, runNear } from './repeated';
import { shownBy } from './shown-by';
import { bySide } from './side';
import { around, within } from './through';
import { namesOn, traitsOf } from './traits';
import type { Told } from './writers';

/** How far outward a message is described. */
const STEPS = 3;

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
  const entries = run ? entriesIn(run) : [];
  const entry = entries.find(({ element }) => element === message);
  if (!run || !entry) return mark;
  return { ...mark, itself: itselfOf(entry), ...carriedOver(entries, shownBy(entry, run.list, entries)) };
}

/** Who wrote what in a list, as far as the user showed it: in the conversation that was shown all of it, in others what carries over. */
export function shownIn(mark: Mark, list: Element, entries: readonly Entry[]): Told[] {
  const itself = entries.find((entry) => itselfOf(entry) === mark.itself);
  if (itself) return shownBy(itself, list, entries);
  const { theirs = [], others = [] } = mark;
  return traitsOf(entries).map((traits) => {
    const [customer, agent] = [theirs, others].map((some) => some.length > 0 && some.every((it) => traits.has(it)));
    return customer === agent ? null : customer ? 'customer' : 'agent';
  });
}

/**
 * What tells the customer's messages from all others, in every conversation of a site: both sides have something of
 * their own, or one has on more than one message. What is on a single message may be its own.
 */
function carriedOver(entries: readonly Entry[], shown: readonly Told[]): Pick<Mark, 'theirs' | 'others'> {
  const traits = traitsOf(entries);
  const of = (writer: Told) => traits.filter((_, index) => shown[index] === writer);
  const [customer, agent] = [of('customer'), of('agent')];
  const [theirs, others] = [onlyIn(customer, agent), onlyIn(agent, customer)];
  const sure =
    theirs.length > 0 && others.length > 0
      ? customer.length + agent.length > 2
      : customer.length > 1 && agent.length > 1;
  return sure ? { theirs, others } : {};
}

/** What all of some have and none of the others. */
function onlyIn(some: readonly ReadonlySet<string>[], others: readonly ReadonlySet<string>[]): string[] {
  const [first = new Set<string>(), ...rest] = some;
  return [...first].filter((it) => rest.every((all) => all.has(it)) && !others.some((all) => all.has(it)));
}

const itselfOf = ({ element, name = '', at = '', text }: Entry): string =>
  shortOf([element.ownerDocument.location.href, name, at, text].join(' '));

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
  return { tag: box.localName, role: box.getAttribute('role') ?? '', names: namesOn(box) };
}

function sideOf(message: Element): MarkSide {
  const column = message.parentElement;
  const side = column ? bySide(message, column) : 'unknown';
  return side === 'unknown' ? 'any' : side === 'agent' ? 'right' : 'left';
}
