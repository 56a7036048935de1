import { partsOf } from './byline';
import { drawnChildren, drawnText, wordsIn } from './drawn';
import { entriesOf } from './entry';
import { ENTRIES, speaks } from './entry-like';
import { boxOfField, FIELDS } from './field-box';
import { inPlace } from './placed';
import { reviewNear } from './rated';
import type { Run } from './repeated';
import { labelled } from './said-by-name';
import { around, tagsTo } from './through';
import { isTime } from './written-time';

/** What is answered in its own box, as reviews are: one of several of the same make. */

/** So many on either side are looked at. */
const MOST_BESIDE = 50;

/**
 * The conversation of a field that stands within one of several messages: that one, with the answers in it, or all of
 * them where people come again, as in a thread of mails. Null where the field stands in no message.
 * @param inner the box in `list` that the field is in
 */
export function answeredAmong(list: Element, inner: Element, field: Element): Run | null {
  const all = drawnChildren(list);
  const at = all.indexOf(inner);
  const near = all.slice(Math.max(0, at - MOST_BESIDE), at + MOST_BESIDE);
  const alike = near.filter((box) => box === inner || (isAlike(box, inner) && speaks(box)));
  if (alike.length < 2 || !isMessage(inner, field, alike)) return null;
  const others = alike.filter((box) => box !== inner);
  const thread = !others.some((box) => box.querySelector(FIELDS)) && peopleComeAgain(list, alike);
  if (thread) return { list, elements: inPlace(alike) };
  return { list, elements: [...alike, ...answersIn(inner, boxOfField(field, inner))], answered: inner };
}

/** A review that stands alone, with the answers that it has; null where the field answers none. */
export function answeredAlone(field: Element): Run | null {
  const review = reviewNear(field);
  if (!review?.parentElement) return null;
  const below = review.contains(field) ? boxOfField(field, review) : field;
  return { list: review.parentElement, elements: [review, ...answersIn(review, below)], answered: review };
}

function isAlike(one: Element, other: Element): boolean {
  const [first = ''] = other.classList;
  return one.localName === other.localName && (other.matches(ENTRIES) || one.classList.contains(first || ' '));
}

/** Whether a time stands in it before the field, in the same place as in most of the others. */
function isMessage(box: Element, field: Element, alike: readonly Element[]): boolean {
  const below = boxOfField(field, box);
  const places = timesIn(box, below);
  const others = alike.filter((other) => other !== box);
  const same = others.filter((other) => timesIn(other).some((place) => places.includes(place)));
  return 2 * same.length >= others.length;
}

function timesIn(box: Element, without?: Element): string[] {
  const times = [...wordsIn(box)].filter(
    (words) => words !== box && !without?.contains(words) && partsOf(drawnText(words)).some(isTime),
  );
  return times.map((words) => tagsTo(words, box));
}

function peopleComeAgain(list: Element, messages: readonly Element[]): boolean {
  const names = entriesOf(list, messages).flatMap(({ name }) => name ?? []);
  return new Set(names).size < names.length;
}

/** "Response from the owner", with what stands below it; not in the box that the next one is written in. */
function answersIn(message: Element, below: Element): Element[] {
  const labels = [...wordsIn(message)].filter(
    (words) => !below.contains(words) && partsOf(drawnText(words)).some((it) => labelled(it) === 'agent'),
  );
  return labels.flatMap((label) => {
    const boxes = [...around(label)];
    const inside = boxes.slice(0, boxes.indexOf(message));
    return inside.find((box) => drawnText(box).length > 2 * drawnText(label).length) ?? [];
  });
}
