import { answeredAlone, answeredAmong } from './answered';
import { drawnChildren } from './drawn';
import { signsIn } from './entry';
import { ENTRIES, isApart, isCalledEntry, shown, speaks } from './entry-like';
import { spread } from './grouped';
import { inPlace, standsBy } from './placed';
import { around, tagsTo } from './through';
import { isLog, isPressed, worthOf } from './worth';

/** Boxes of the same make that lie one below the other: what looks like a conversation. */
export interface Run {
  list: Element;
  /** As they lie on the page. */
  elements: Element[];
  /** The one that the composer stands in, if that alone is answered: the others are other conversations. */
  answered?: Element;
}

/** What a run must be worth to be one, though the field stands in one of several messages around it. */
const SURE = 1;

interface Valued {
  run: Run;
  worth: number;
}

/** A page may have any number of boxes; the conversation is not at the end of a long search. */
const MOST_BOXES = 4000;
/** What of a long conversation is read. */
const MOST_ENTRIES = 120;

/** The conversation nearest to the composer; null when there is nothing of the kind. */
export function runNear(composer: Element): Run | null {
  let inner = composer;
  let weak: Run | null = null;
  const review = answeredAlone(composer);
  for (const box of around(composer)) {
    if (box === composer) continue;
    const answered = answeredAmong(box, inner, composer);
    if (answered) return answered;
    if (review?.answered && (box === review.list || box === review.answered)) return review;
    if (!weak) {
      const beside = drawnChildren(box).filter((child) => child !== inner && !inner.contains(child));
      const best = calledAmong(box, beside) ?? betterOf(signedAmong(box, beside, inner), bestOf(beside, composer));
      if (best && worthOf(best) >= SURE) return best;
      weak = best;
    }
    inner = box;
  }
  return weak;
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
