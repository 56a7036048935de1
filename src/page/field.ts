import { COMMENT, INTERNAL, NOTE } from './label-words';
import { shortOf } from './short';

/** Words by which fields call themselves something else than a reply. They are a reason to ask, never to judge. */
const CALLED_NOTE = /* @__PURE__ */ new RegExp(`(?<!\\p{L})(${NOTE}|${COMMENT}|${INTERNAL})(?!\\p{L})`, 'iu');

const PRESSED =
  '[aria-selected="true"], [aria-pressed="true"], [aria-checked="true"], [role="tab"].active, [role="tab"].selected, [class*="switcher"]';
/** How far around a field its switches stand, in boxes; and how much of their words is read, in characters. */
const SWITCHED = 3;
const LABEL = 60;

/** Elements and roles that divide a page into its parts. */
const PARTS = 'form, dialog, main, aside, section, article, fieldset, [role]';

/**
 * What tells a field of a page from its other fields, and is the same on the next visit: names, words on it, and the
 * parts of the page that it is in. Short and without those words: a label may hold a customer's name.
 */
export function fingerprintOf(editable: HTMLElement): string {
  const names = ['name', 'id', 'data-testid', 'data-test-id'].map((name) => editable.getAttribute(name) ?? '');
  const labels = labelsOf(editable);
  const path: string[] = [];
  for (let part = editable.parentElement?.closest(PARTS); part; part = part.parentElement?.closest(PARTS)) {
    path.push(part.getAttribute('role') ?? part.localName);
  }
  const own = [...names, ...labels, editable.className, titleAbove(editable)].join(' ');
  // each by itself: "Comments" over a whole ticket stays pressed while "Internal note" over the field comes and goes
  const notes = [own, ...pressedAround(editable)].filter((words) => CALLED_NOTE.test(apart(words)));
  const all = [editable.localName, ...names, ...labels, ...path, ...notes.map(() => 'note')];
  return shortOf(all.map((part) => part.replace(/\d+/g, '').trim()).join('|'));
}

/** What people see as the label of a field, or in it while it is empty; '' where there is none of a kind. */
export function labelsOf(editable: HTMLElement): string[] {
  const page = editable.getRootNode() as Document | ShadowRoot;
  const attributes = ['placeholder', 'data-placeholder', 'aria-placeholder', 'aria-label', 'title'];
  const by = (editable.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const labels: Iterable<Element> = (editable as HTMLTextAreaElement).labels ?? [];
  const elements = [...by.map((id) => page.getElementById(id)), ...labels];
  return [
    ...attributes.map((name) => editable.getAttribute(name) ?? ''),
    ...elements.map((element) => element?.textContent ?? ''),
  ];
}

/** What stands over the group of fields that it is in. */
function titleAbove(editable: HTMLElement): string {
  return editable.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
}

/** What the tabs and switches say that are pressed in the boxes around a field: "Reply", "Internal note". */
function pressedAround(editable: HTMLElement): string[] {
  let box: Element = editable;
  for (let climbed = 0; climbed < SWITCHED; climbed++) {
    const { parentElement } = box;
    if (!parentElement || parentElement === editable.ownerDocument.body) break;
    box = parentElement;
  }
  const pressed = [...box.querySelectorAll<HTMLElement>(PRESSED)].filter((it) => !it.contains(editable));
  return pressed.map((it) => (it.textContent ?? '').slice(0, LABEL));
}

/** `internalNote_2` as words. */
function apart(names: string): string {
  return names.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[\d_-]+/g, ' ');
}
