import { insertText, paste, pressUndo, viewOf } from './commands';
import type { Editor, Way } from './editor';

/** Its undo keeps copies of the whole text when it hears of input. One that brings nothing makes it keep what is there. */
const insertKept: Way = (editable, text) => {
  editable.dispatchEvent(new (viewOf(editable).InputEvent)('input', { bubbles: true }));
  insertText(editable, text);
};

/** A paste gives the caret back, too, but sets lines apart from the words beside them. */
const pasteWords: Way = (editable, text) => (text.includes('\n') ? insertKept : paste)(editable, text);

/** Froala (Freshdesk). Its undo learns of typed words when nobody has typed for half a second. */
export const froala: Editor = {
  id: 'froala',
  recognises: (editable) => editable.classList.contains('fr-element'),
  settlesIn: 100,
  joinsWithin: 500,
  // In Firefox a page takes our paste for an empty one, and deletes
  ways: [import.meta.env.FIREFOX ? insertKept : pasteWords],
  type: insertText,
  undo: pressUndo,
};
