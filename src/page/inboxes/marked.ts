import type { Mark, MarkSide, MarkStep } from '@/store/mark';
import { drawnText } from './drawn';
import { runAround } from './repeated';
import { signsOn, wordsOf } from './said-by-name';
import { bySide } from './side';
import { around, within } from './through';

/** How far outward a message is described. */
const STEPS = 3;
/** A class that a person wrote: machines put digits and capitals into theirs, and name the state of things for a while. */
const BY_HAND = /^[a-z]+(([-_]{1,2}|(?<=[a-z])(?=[A-Z]))[A-Za-z]?[a-z]+)*$/;
const PASSING = /hover|focus|active|selected|new|last|first|unread|visible|animat|open/i;

/** The message that something pointed at is in: an entry of a list, else the box of words itself. */
export function messageAround(target: Element): Element {
  const run = runAround(target);
  const entry = run?.elements.find((element) => [...around(target)].includes(element));
  if (entry) return entry;
  let box = target;
  while (box.parentElement && drawnText(box.parentElement) === drawnText(target)) box = box.parentElement;
  return box;
}

export function markOf(message: Element): Mark {
  const boxes = [...around(message)].slice(0, STEPS);
  return { steps: boxes.map(stepOf), side: sideOf(message) };
}

/** Whether one of the boxes of a message, from its words outward, is what was pointed at. */
export function marks(mark: Mark, chain: readonly Element[]): boolean {
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
