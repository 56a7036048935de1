import { browserUndo, insertText, insertTextApart } from './commands';
import type { Editor } from './editor';

/** `<textarea>`, also one that a framework keeps in its own state: it hears the browser's `input` event. */
export const textarea: Editor = {
  id: 'textarea',
  recognises: (editable) => editable.localName === 'textarea',
  settlesIn: 0,
  ways: [insertTextApart],
  type: insertText,
  undo: browserUndo,
};
