import { labelsOf } from '../field';
import { NOTES_ABOUT, OTHER_FIELD, OTHER_FIELD_WHOLE } from '../label-words';
import { wordsOf } from './said-by-name';

/** What is written in, but never as an answer: subjects, searches, addresses, what is kept of a customer. */

const KINDS =
  '[role="searchbox"], [role="combobox"], [role="spinbutton"], [aria-multiline="false"], [enterkeyhint="search"], ' +
  ':is([inputmode="search"], [inputmode="email"], [inputmode="tel"], [inputmode="url"], [inputmode="numeric"], [inputmode="decimal"]), ' +
  // What is within a heading that is written in, too
  ':is(h1, h2, h3, h4, h5, h6, [role="heading"], hgroup, caption, legend, summary) *, h1, h2, h3, h4, h5, h6, [role="heading"]';
const SEARCHES = '[role="search"], search, header nav';
/** Whole names that programs give to fields. */
const NAMED = /^_?(to|cc|bcc|from|subject|title|name|q|query|search|e?mail|address|url|tags?|filter)$/i;
/** Words that say it wherever they stand in such a name: `ticket[subject]`, `searchQuery`. */
const NAMED_AFTER = new Set(['subject', 'search', 'query', 'bcc', 'recipients']);
/** The same in the classes of what is written in, or of a box around it alone: `ticket-title-update`. */
const CALLED = new Set([...NAMED_AFTER, 'title', 'headline', 'heading', 'tags', 'rename']);
/** "has-title" tells of what stands beside. */
const NOT_CALLED = new Set(['has', 'with', 'without', 'no', 'hide', 'show']);

const LABELLED = /* @__PURE__ */ new RegExp(`^(${OTHER_FIELD}|${NOTES_ABOUT})(?!\\p{L})`, 'iu');
const LABELLED_WHOLE = /* @__PURE__ */ new RegExp(`^(${OTHER_FIELD_WHOLE})$`, 'iu');

/** Whether an editable calls itself something else than a draft: by its kind, its name, or the label that people see. */
export function isOtherField(editable: HTMLElement): boolean {
  if (editable.matches(KINDS) || editable.closest(SEARCHES) || asksForPerson(editable)) return true;
  const names = ['name', 'id', 'type'].map((attribute) => editable.getAttribute(attribute) ?? '');
  if (names.some((name) => NAMED.test(name) || wordsOf(name).some((word) => NAMED_AFTER.has(word)))) return true;
  if (isCalledOther(editable) || isOneLine(editable)) return true;
  return labelsOf(editable).some((label) => {
    const words = label.replace(/[\s:*…._-]+$/, '').trim();
    return LABELLED.test(words) || LABELLED_WHOLE.test(words);
  });
}

function isCalledOther(editable: HTMLElement): boolean {
  const { parentElement } = editable;
  const around = parentElement?.childElementCount === 1 ? [...parentElement.classList] : [];
  return [...editable.classList, ...around]
    .map(wordsOf)
    .some((words) => words.some((word) => CALLED.has(word)) && !words.some((word) => NOT_CALLED.has(word)));
}

/** What is written goes on in the same line for ever: nobody answers so. */
function isOneLine(editable: HTMLElement): boolean {
  const style = editable.ownerDocument.defaultView?.getComputedStyle(editable);
  return editable.isContentEditable && style?.whiteSpace === 'nowrap';
}

/** `autocomplete="street-address"`: what browsers fill in is said of a person. */
function asksForPerson(editable: HTMLElement): boolean {
  const told = editable.getAttribute('autocomplete')?.trim().toLowerCase() ?? '';
  return /^(\S+ )*(name|(given|family|additional)-name|nickname|email|username|organization|street-address|address-\S+|country\S*|postal-code|tel\S*|url|bday\S*|(new|current)-password|one-time-code)$/.test(
    told,
  );
}
