import { bareName, isBadge, isInitials, labelApart, looksLikeName, MAIL, partsOf } from './byline';
import { drawnChildren, drawnText, wordsIn } from './drawn';
import { boxOfField, FIELDS } from './field-box';
import { isAction } from './hanging-words';
import { HEADINGS } from './headings';
import type { Head } from './heads';
import { labelled } from './said-by-name';
import { around } from './through';
import { isTime } from './written-time';

/** What stands alone on a page with the field of its answer: a review, which a grade tells, a question, a mail. */

const STARS = /^[★☆⭐✩✭\s]{1,12}$/u;
const GRADE = /^(\D{0,20}\s)?\d([.,]\d)?\s*(\/|out of|of|из|з|із)\s*5(\s\D{0,10})?$/iu;
const GRADE_IN_STARS = /(\d|one|two|three|four|five)([.,]\d)?[\s-]*(stars?|зв[её]зд\p{L}*|зір\p{L}*)(?!\p{L})/iu;
/** Fewer words, in characters, are no review. */
const SAID = 25;
/** Longer words, in characters, tell no time of their own. */
const LINE = 80;
/** So many boxes around a field are looked at. */
const CLIMBED = 8;
/** More times stand on several reviews, not on one. */
const MOST_TIMES = 2;

/** "★★☆☆☆", "1 out of 5". */
function isGrade(text: string): boolean {
  return STARS.test(text) || GRADE.test(text);
}

/** The review that is answered in a field; null where there is none, or where it is one of several. */
export function reviewNear(field: Element): Element | null {
  let inner = field;
  for (const box of [...around(field)].slice(1, CLIMBED)) {
    if (box.localName === 'body') return null;
    const before = drawnChildren(box).filter(
      (child) => child !== inner && child.compareDocumentPosition(inner) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const reviews = before.filter((child) => isGradedReview(child) || isSigned(child));
    const [review] = reviews;
    if (review) return reviews.length === 1 && (isGradedReview(review) || isAlone(review, before)) ? review : null;
    if (isGradedReview(box, boxOfField(field, box))) return box;
    inner = box;
  }
  return null;
}

/** @param apart box of the answer's field in it */
function isGradedReview(box: Element, apart: Element | null = null): boolean {
  if (!apart && box.querySelector(FIELDS)) return false;
  const words = [...wordsIn(box)].filter((it) => !apart?.contains(it)).map(drawnText);
  const times = words.filter(tellsTime).length;
  return times > 0 && times <= MOST_TIMES && words.some(isSaid) && isGraded(box, apart, words);
}

/** A mail or a question: who it is from and when, once, and words. */
function isSigned(box: Element): boolean {
  const words = box.querySelector(FIELDS) ? [] : [...wordsIn(box)];
  const texts = words.map(drawnText);
  const said = words.find((it) => isSaid(drawnText(it)));
  return (
    said !== undefined &&
    texts.filter(tellsTime).length === 1 &&
    texts.some((text) => MAIL.test(text) || isSignedByCustomer(text)) &&
    !hasLike(said, box)
  );
}

/** Whether nothing of the same kind stands beside it: of a thread of mails it would be the last. */
function isAlone(mail: Element, beside: readonly Element[]): boolean {
  return !beside.some((other) => other !== mail && [...wordsIn(other)].some((it) => tellsTime(drawnText(it))));
}

/** Whether words, or a box around them, stand among boxes of the same make, as bubbles do. */
function hasLike(words: Element, whole: Element): boolean {
  for (const box of around(words)) {
    if (box === whole) return false;
    const [called] = box.classList;
    const beside = [...(box.parentElement?.children ?? [])].filter((other) => other !== box);
    if (called && beside.some((other) => other.classList[0] === called)) return true;
  }
  return false;
}

const isSaid = (text: string): boolean => text.length >= SAID && !isAction(text) && !text.includes('@');
const tellsTime = (text: string): boolean => text.length <= LINE && partsOf(text).some(isTime);
const isSignedByCustomer = (text: string): boolean => labelApart(text).some((part) => labelled(part) === 'customer');

function isGraded(box: Element, apart: Element | null, words: readonly string[]): boolean {
  if (words.some(isGrade)) return true;
  const labelled = [...box.querySelectorAll('[aria-label], [alt], [title]')].filter((it) => !apart?.contains(it));
  return labelled.some((it) =>
    ['aria-label', 'alt', 'title'].some((name) => {
      const label = it.getAttribute(name) ?? '';
      return isGrade(label) || GRADE_IN_STARS.test(label) || /\d\s*(out of|из|з|із)\s*5/iu.test(label);
    }),
  );
}

/** Who wrote a review, and what stands around that name: what of them is known, a grade, a time. */
export function headOfReview(review: Element, apart: readonly Element[]): Head | null {
  const words = [...wordsIn(review)].filter((it) => !apart.some((box) => box.contains(it)));
  const lengths = words.map((it) => drawnText(it).length);
  const body = lengths.indexOf(Math.max(...lengths));
  const before = words.slice(0, body);
  const name = before.find((it) => !it.matches(HEADINGS) && mayBeReviewer(bareName(drawnText(it))));
  if (!name) return null;
  const last = before.findLastIndex((it) => isTime(drawnText(it)) || isGrade(drawnText(it)));
  const beside = before.filter(
    (it, index) => it !== name && (index <= last || it.parentElement === name.parentElement) && !it.contains(name),
  );
  return { name, beside: new Set(beside), body: words[body] ?? null };
}

function mayBeReviewer(text: string): boolean {
  return (
    /^\p{Lu}/u.test(text) &&
    looksLikeName(text) &&
    !isInitials(text) &&
    !isBadge(text) &&
    !isTime(text) &&
    !isAction(text)
  );
}
