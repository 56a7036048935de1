import { partsOf } from './byline';
import { drawnText, wordsIn } from './drawn';
import { around } from './through';
import { isTime } from './written-time';

/** What an answer may be written in. */
export const ANSWERS = 'textarea, [contenteditable]:not([contenteditable="false"])';
/** What is filled in. */
export const FIELDS = `input:not([type="checkbox"]):not([type="hidden"]), select, ${ANSWERS}`;
const CONTROLS = 'button, label, legend, a, [role="button"], [role="tab"]';
/** Longer than this, in characters, what stands before a field is no label of it. */
const LABEL = 20;

/** The outermost box around a field, within a message, that holds nothing of the message. */
export function boxOfField(field: Element, message: Element): Element {
  let box = field;
  for (const outer of around(field)) {
    if (outer === message || holdsWords(outer, field)) break;
    box = outer;
  }
  return box;
}

/** A time, or more than a label before the field; hints may stand behind it. */
function holdsWords(box: Element, field: Element): boolean {
  return [...wordsIn(box)].some((words) => {
    if (words.contains(field) || field.contains(words) || words.matches(CONTROLS)) return false;
    const text = drawnText(words);
    const before = (words.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return partsOf(text).some(isTime) || (before && text.length > LABEL);
  });
}
