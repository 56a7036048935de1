import { browserUndo, insertText, viewOf } from './commands';
import type { Editor } from './editor';

/**
 * TinyMCE 5 (Roundcube), mostly the body of a frame of its own. Its undo keeps copies of the whole text, made as keys
 * are pressed; it overlooks the browser's `insertText`, and Ctrl+Z would take back what the agent typed before as well.
 * It does hear of words that a spelling checker replaces: told so before and after, it keeps both states.
 */
export const tinymce: Editor = {
  id: 'tinymce',
  recognises: (editable) => editable.classList.contains('mce-content-body'),
  settlesIn: 0,
  ways: [
    (editable, text) => {
      keepState(editable);
      keepSelection(editable);
      insertText(editable, text);
      keepState(editable);
    },
  ],
  type: insertText,
  undo: browserUndo,
};

function keepState(editable: HTMLElement): void {
  editable.dispatchEvent(
    new (viewOf(editable).InputEvent)('input', { inputType: 'insertReplacementText', bubbles: true }),
  );
}

/** With a key that is none it notes where the caret stood, and sets it there again after Ctrl+Z, not to the start. */
function keepSelection(editable: HTMLElement): void {
  editable.dispatchEvent(new (viewOf(editable).KeyboardEvent)('keydown', { key: 'Unidentified', bubbles: true }));
}
