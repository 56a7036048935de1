import { browserUndo, insertText } from './commands';
import type { Editor } from './editor';

/** `<textarea>`, also one that a framework keeps in its own state: it hears the browser's `input` event. */
export const textarea: Editor = {
  id: 'textarea',
  recognises: (editable) => editable.localName === 'textarea',
  ways: [insertText],
  undo: browserUndo,
};
