import { browserUndo, insertText } from './commands';
import type { Editor } from './editor';

/**
 * TinyMCE 5 (Roundcube), mostly the body of a frame of its own. Its undo keeps copies of the whole text, made when a
 * key goes up; it overlooks the browser's `insertText`, and Ctrl+Z would take back what the agent typed before
 * as well. It does hear of words that a spelling checker replaces: told so before and after, it keeps both states.
 */
export const tinymce: Editor = {
  id: 'tinymce',
  recognises: (editable) => editable.classList.contains('mce-content-body'),
  ways: [
    (editable, text) => {
      keepState(editable);
      insertText(editable, text);
      keepState(editable);
    },
  ],
  undo: browserUndo,
};

function keepState(editable: HTMLElement): void {
  editable.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText', bubbles: true }));
}
