import { insertText, pressUndo, viewOf } from './commands';
import type { Editor } from './editor';

/**
 * CKEditor 4 (Request Tracker before 6), the body of a frame of its own. Its undo keeps copies of the whole text and
 * overlooks the browser's `insertText`; a click in the text makes it look, and keep a copy when the text is another.
 */
export const ckeditor4: Editor = {
  id: 'ckeditor4',
  recognises: (editable) => editable.classList.contains('cke_editable'),
  settlesIn: 0,
  ways: [
    (editable, text) => {
      keepState(editable);
      insertText(editable, text);
      tellTyped(editable);
      keepState(editable);
    },
  ],
  type: insertText,
  undo: pressUndo,
};

/** With a key that is none it learns that there is something to undo. */
function tellTyped(editable: HTMLElement): void {
  editable.dispatchEvent(new (viewOf(editable).KeyboardEvent)('keyup', { key: 'Unidentified', bubbles: true }));
}

function keepState(editable: HTMLElement): void {
  editable.ownerDocument.documentElement.dispatchEvent(new (viewOf(editable).MouseEvent)('click'));
}
