import { around, outward, within } from './through';

/** Two ways to know a composer that do not lean on each other, so that one holds when the page changes. */
export interface TwoWays {
  /** Selector of the editor itself, by what it bears. */
  editor: string;
  /** Selector of the box that it stands in, where nothing else of several lines can be written. */
  place: string;
  /** Addresses are written in that box too, above it: it is the last that takes words there. */
  last?: true;
}

/** What takes words and is no letter: addresses, search, a line. */
const LINE = 'input, [aria-multiline="false"], [role="combobox"], [role="searchbox"], [role="listbox"] *';
const EDITABLE = 'textarea, [contenteditable]:not([contenteditable="false"])';

/** Which of the two ways lead to this editable. */
export function waysTo(editable: HTMLElement, { editor, place, last }: TwoWays): { editor: boolean; place: boolean } {
  const line = editable.matches(LINE);
  const box = !line && editable.matches(EDITABLE) ? outward(editable, place) : null;
  return {
    editor: !line && editable.matches(editor),
    place: box !== null && (!last || isLastIn(box, editable)),
  };
}

function isLastIn(box: Element, editable: HTMLElement): boolean {
  // Some editors are in a frame
  const last = within(box, `${EDITABLE}, iframe`).at(-1);
  return last !== undefined && [...around(editable)].includes(last);
}

/** Whether either of the two ways leads to this editable. */
export function isComposer(editable: HTMLElement, ways: TwoWays): boolean {
  const { editor, place } = waysTo(editable, ways);
  return editor || place;
}
